namespace Buendnisnetz.Platform;

/// <summary>Why the house cannot do what it could otherwise: neither the person's doing nor a mistake of the program.</summary>
public enum Fault
{
    /// <summary>No room is left where things are stored.</summary>
    NoSpace = 0,

    /// <summary>The database does not answer.</summary>
    Unreachable = 1,
}

/// <summary>Recognises faults in what databases and disks throw. One sibling per database.</summary>
public abstract class Faults
{
    private const int WouldBlock = 11, NoSpaceLeft = 28, ReadOnly = 30; // errno

    /// <summary>The fault behind an error; null where the error is none.</summary>
    public Fault? Behind(Exception? error)
    {
        for (; error is not null; error = error.InnerException)
            if ((IsFullDisk(error) ? Fault.NoSpace : Of(error)) is { } fault) return fault;
        return null;
    }

    /// <summary>Whether a disk or a quota had no more room for a file.</summary>
    public static bool IsFullDisk(Exception error) => error is IOException { HResult: NoSpaceLeft };

    /// <summary>Whether the disk, or what is mounted there, takes nothing.</summary>
    public static bool IsReadOnlyDisk(Exception error) => error is IOException { HResult: ReadOnly };

    /// <summary>Whether another process holds the file.</summary>
    public static bool IsHeldFile(IOException error) => error.HResult == WouldBlock;

    /// <summary>
    /// What the database has against a start or a command, as a German sentence that goes on after its name ("ist beschädigt."); null
    /// where the error does not come from it.
    /// </summary>
    public abstract string? ObstacleIn(Exception error);

    /// <summary>What one error of the database means.</summary>
    protected abstract Fault? Of(Exception error);
}
