namespace Buendnisnetz.Platform;

/// <summary>The kinds of job that the modules have registered, by name and by payload.</summary>
internal sealed class JobKinds
{
    private readonly Dictionary<string, JobKind> byName = [];
    private readonly Dictionary<Type, JobKind> byPayload = [];
    private readonly Dictionary<Type, List<JobKind>> listeners = [];
    private readonly List<(Type Payload, int Hour)> daily = [];

    /// <summary>Work that is due every day, with its hour in Europe/Berlin.</summary>
    public IReadOnlyList<(Type Payload, int Hour)> Daily => daily;

    /// <summary>All names, in order.</summary>
    public IEnumerable<string> Names => byName.Keys.Order(StringComparer.Ordinal);

    public JobKind? Named(string name) => byName.GetValueOrDefault(name);

    /// <summary>The kind that takes this payload.</summary>
    public JobKind Of(Type payload) =>
        byPayload.GetValueOrDefault(payload) ?? throw new InvalidOperationException($"No module handles {payload.Name}.");

    public IReadOnlyList<JobKind> ListenersTo(Type happened) => listeners.GetValueOrDefault(happened) ?? [];

    public void Add(Type payload, JobKind kind)
    {
        Add(kind);
        byPayload.Add(payload, kind);
    }

    public void Add(JobKind kind)
    {
        if (!byName.TryAdd(kind.Name, kind)) throw new InvalidOperationException($"Two kinds of job are called {kind.Name}.");
    }

    public void AddListener(Type happened, JobKind kind)
    {
        Add(kind);
        if (!listeners.TryGetValue(happened, out var hearing)) listeners[happened] = hearing = [];
        hearing.Add(kind);
    }

    public void AddDaily(Type payload, int hour) => daily.Add((payload, hour));
}
