# What one writes first to find data anywhere: two expressions on every string. It finds far less than the detectors.
walk(if type == "string"
  then gsub("[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\\.[A-Za-z]{2,}"; "[EMAIL]") | gsub("\\+?[0-9][0-9 ().-]{5,16}[0-9]"; "[PHONE]")
  else . end)
