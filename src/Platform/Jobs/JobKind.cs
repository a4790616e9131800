using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Platform;

/// <summary>How a kind of job is done.</summary>
/// <param name="Name">Its name in the database, for ever: classes may be renamed, names may not.</param>
/// <param name="Priority">What it may wait for.</param>
/// <param name="Do">Does it.</param>
internal sealed record JobKind(string Name, Priority Priority, Func<IServiceProvider, string, CancellationToken, Task> Do)
{
    /// <summary>What the administration calls it, in German; its name where it is called nothing.</summary>
    public string Label { get => field.Length > 0 ? field : Name; init; } = "";

    /// <summary>How often it is tried before it is given up.</summary>
    public int Tries { get; init; } = QueuedJob.Tries;

    /// <summary>Tells that it is given up.</summary>
    public Func<IServiceProvider, string, CancellationToken, Task> GiveUp { get; init; } = (_, _, _) => Task.CompletedTask;

    public static JobKind ForWork<TPayload, TWork>(string name, Priority priority) where TPayload : notnull where TWork : Work<TPayload> =>
        new(name, priority, (services, json, cancel) =>
            services.GetRequiredService<TWork>().Do(JsonSerializer.Deserialize<TPayload>(json)!, cancel))
        {
            GiveUp = (services, json, cancel) =>
                services.GetRequiredService<TWork>().GiveUp(JsonSerializer.Deserialize<TPayload>(json)!, cancel),
        };

    public static JobKind ForListener<TEvent, TListener>(string name) where TEvent : DomainEvent where TListener : Listener<TEvent> =>
        new(name, Priority.Normal, (services, json, cancel) =>
            services.GetRequiredService<TListener>().Hear(JsonSerializer.Deserialize<TEvent>(json)!, cancel));

    /// <summary>A kind that nobody does any more: what is still queued of it is done by doing nothing.</summary>
    public static JobKind Retired(string name) => new(name, Priority.Bulk, (_, _, _) => Task.CompletedTask);
}
