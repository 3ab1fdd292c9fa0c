package catalogue

const entries = ""
