"""What crosses between the window's process and a hasher process: open files one way, lines of JSON the other."""
