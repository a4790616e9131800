namespace Buendnisnetz.Platform;

/// <summary>
/// What is read while something is made that shall be kept. It goes along with the work by itself: whatever asks the database, the clock
/// or the reader notes it here, so nothing has to be declared and nothing can be forgotten. What is made within something else belongs to
/// both.
/// </summary>
public sealed class ReadTrail : IDisposable
{
    private static readonly AsyncLocal<ReadTrail?> Ambient = new();

    private readonly ReadTrail? outer;
    private readonly Lock turn = new();
    private readonly HashSet<MarkKey> keys = [];
    private readonly HashSet<ActorQuestion> asked = [];

    private ReadTrail(ReadTrail? outer) => this.outer = outer;

    /// <summary>What is being made just now; null where nothing is that shall be kept.</summary>
    public static ReadTrail? Current => Ambient.Value;

    /// <summary>Whether it can be kept: nothing was read of which other nodes are not told.</summary>
    public bool IsKeepable { get; private set; } = true;

    /// <summary>Whether the clock was asked; then it holds for the minute.</summary>
    public bool AskedTheTime { get; private set; }

    /// <summary>What was read.</summary>
    public IReadOnlyList<MarkKey> Keys
    {
        get { lock (turn) return [.. keys]; }
    }

    /// <summary>What was asked of the reader.</summary>
    public Sight Sight
    {
        get { lock (turn) return new(asked); }
    }

    /// <summary>Begins to note what is read from here on.</summary>
    public static ReadTrail Begin()
    {
        var reading = new ReadTrail(Ambient.Value);
        Ambient.Value = reading;
        return reading;
    }

    /// <summary>This was read.</summary>
    public void Add(MarkKey key)
    {
        lock (turn) keys.Add(key);
        outer?.Add(key);
    }

    /// <summary>All this was read earlier, and what was made of it is used again.</summary>
    public void Add(IReadOnlyList<MarkKey> some)
    {
        foreach (var key in some) Add(key);
    }

    /// <summary>This was asked of the reader.</summary>
    public void Ask(ActorQuestion question)
    {
        lock (turn) asked.Add(question);
        outer?.Ask(question);
    }

    /// <summary>The clock was asked.</summary>
    public void AskTheTime()
    {
        AskedTheTime = true;
        outer?.AskTheTime();
    }

    /// <summary>It cannot be kept.</summary>
    public void Spoil()
    {
        IsKeepable = false;
        outer?.Spoil();
    }

    /// <inheritdoc />
    public void Dispose()
    {
        if (Ambient.Value == this) Ambient.Value = outer;
    }
}
