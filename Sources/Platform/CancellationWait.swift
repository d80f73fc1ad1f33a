extension Cancellation {
  /// Sleeps until it is raised or the deadline passes; whether it was raised.
  public func wait(by deadline: Deadline = .never) -> Bool {
    waitForDescriptor(-1, .read, by: deadline, cancellation: self) == .cancelled
  }
}
