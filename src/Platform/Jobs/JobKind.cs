using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Platform;

/// <summary>How a kind of job is done.</summary>
internal sealed record JobKind(string Name, Func<IServiceProvider, string, CancellationToken, Task> Do)
{
    public static JobKind ForWork<TPayload, TWork>() where TPayload : notnull where TWork : Work<TPayload> =>
        new(typeof(TPayload).Name, (services, json, cancel) =>
            services.GetRequiredService<TWork>().Do(JsonSerializer.Deserialize<TPayload>(json)!, cancel));

    public static JobKind ForListener<TEvent, TListener>() where TEvent : DomainEvent where TListener : Listener<TEvent> =>
        new(typeof(TListener).Name, (services, json, cancel) =>
            services.GetRequiredService<TListener>().Hear(JsonSerializer.Deserialize<TEvent>(json)!, cancel));
}
