namespace Buendnisnetz.Platform;

/// <summary>
/// Pages for visitors are kept in versions: what was kept of one version is never shown in the next. Whatever is saved that pages may
/// show begins a new version, on this node at once, on every other node with the commit.
/// </summary>
public sealed class PageCacheVersion
{
    private long number;
    private volatile bool isHeard;

    /// <summary>This node; it need not be told what it has said itself.</summary>
    public string Node { get; } = Guid.CreateVersion7().ToString();

    /// <summary>Counts the versions.</summary>
    public long Number => Interlocked.Read(ref number);

    /// <summary>Whether this node hears of all changes; while it does not, nothing is kept.</summary>
    public bool IsHeard
    {
        get => isHeard;
        set
        {
            Begin();
            isHeard = value;
        }
    }

    /// <summary>What is to be done when a new version begins: free what was kept.</summary>
    public Action? Begun { get; set; }

    /// <summary>Begins a new version.</summary>
    public void Begin()
    {
        Interlocked.Increment(ref number);
        Begun?.Invoke();
    }
}

/// <summary>Nouns that no page for visitors ever shows: saving them begins no new version. Whatever is not named here does.</summary>
/// <param name="Nouns">The nouns.</param>
public sealed record NeverShown(params IReadOnlyList<Type> Nouns);
