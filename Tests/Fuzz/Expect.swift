/// A promise that must hold for every input; one that does not ends the process with its words.
func expect(_ holds: Bool, _ promise: @autoclosure () -> String) {
  if !holds { fatalError("broken promise: \(promise())") }
}
