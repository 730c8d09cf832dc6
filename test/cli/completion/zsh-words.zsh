# Prints what zsh offers after the words of each line: SCRIPT, LINE.. Each offer stands between < and >; <end> is the last of a line.
zmodload zsh/zpty || exit 1
zpty shell zsh -f -i
zpty -w shell 'unsetopt zle_bracketed_paste prompt_cr prompt_sp 2> /dev/null; PS1= ; autoload -Uz compinit; compinit -D -u; . '$1
zpty -w shell 'compadd() {
  if [[ ${@[1,(i)(-|--)]} == *-[OAD]* ]]; then builtin compadd "$@"; return; fi
  local -a offers
  builtin compadd -O offers "$@"
  for offer in $offers; do print -r -- "<$offer>"; done
  builtin compadd "$@"
}'
zpty -w shell 'list() { _main_complete; compstate[insert]=; compstate[list]=; }; zle -C list complete-word list'
zpty -w shell 'offer() { print; zle list; BUFFER=; print; print "<""end>"; }; zle -N offer; bindkey "^I" offer'
zpty -w shell 'print "<""ready>"'
out= part=
zpty -r -m shell part '*<ready>*'
shift
for line in "$@"; do
  zpty -w -n shell $line$'\t'
  zpty -r -m shell part '*<end>*'
  out+=$part
done
zpty -d shell
print -r -- "${out//$'\r'/}"
