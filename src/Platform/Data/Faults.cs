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
    private const int NoSpaceLeft = 28;

    /// <summary>The fault behind an error; null where the error is none.</summary>
    public Fault? Behind(Exception? error)
    {
        for (; error is not null; error = error.InnerException)
            if ((error is IOException { HResult: NoSpaceLeft } ? Fault.NoSpace : Of(error)) is { } fault) return fault;
        return null;
    }

    /// <summary>What one error of the database means.</summary>
    protected abstract Fault? Of(Exception error);
}
