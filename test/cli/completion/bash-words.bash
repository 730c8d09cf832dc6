# Prints what bash offers after the words of a line: SCRIPT, WORD.., the last one as far as it is typed.
. "$1"
shift
COMP_WORDS=("$@")
COMP_CWORD=$(($# - 1))
fallback=files
# It works in a real completion only.
compopt() { if [[ "$1 $2" == '+o default' ]]; then fallback=nothing; fi; }
_scrubjay
if [[ $fallback == files ]]; then COMPREPLY=($(compgen -f -- "${COMP_WORDS[COMP_CWORD]}")); fi
printf '%s\n' "${COMPREPLY[@]}"
