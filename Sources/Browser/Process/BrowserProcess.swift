import Glibc

/// One running browser with its folder: started, talked to, and cleared away.
final class BrowserProcess {
    let channel: Channel
    /// What the browser writes to standard error: kept until it has come up, then thrown away.
    let errors: ErrorLines
    /// The folder of the browser, which is removed with it.
    let folder: String
    private let process: ChildProcess
    private let keeper: Guard

    /// Starts a browser; it has not answered yet.
    init(_ program: BrowserProgram) throws(BrowserError) {
        folder = try ProfileFolder.make()
        do {
            keeper = try Guard(folder: folder)
        } catch {
            rmdir(folder)
            throw error
        }
        do {
            let nothing = try Descriptor.nothing()
            let (commands, theirCommands) = try Descriptor.pair()
            let (errors, theirErrors) = try Descriptor.pair()
            process = try ChildProcess(
                program.path, BrowserArguments.list(profile: folder),
                environment: SafeEnvironment.variables(temporary: folder),
                descriptors: [nothing, nothing, theirErrors, theirCommands, theirCommands])
            channel = Channel(commands)
            self.errors = ErrorLines(errors)
        } catch {
            keeper.end()
            throw error
        }
        keeper.watch(group: process.identifier)
    }

    /// Kills the browser and removes its folder, and waits until that is done.
    ///
    /// The guard goes first: as long as we have not waited for the browser, no other group of
    /// processes can get its number.
    func end() {
        keeper.end()
        process.kill()
        process.wait()
    }

    deinit { end() }
}
