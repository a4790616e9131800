using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Buendnisnetz.Platform;

/// <summary>
/// A feature of the product. It says in one file what it contributes: mappings, menu, slots, listeners, jobs,
/// what is searchable and what is kept for how long. The host knows it by one line.
/// </summary>
public abstract class Module
{
    /// <summary>Says what the module contributes.</summary>
    public abstract void Register(Registration module);
}

/// <summary>Words in which a module says what it contributes.</summary>
public sealed class Registration(ModuleCatalog catalog, IServiceCollection services, Assembly assembly)
{
    /// <summary>Services that pages and jobs of this module ask for.</summary>
    public IServiceCollection Services => services;

    /// <summary>The module's tables.</summary>
    public Registration Maps(Action<ModelBuilder> mapping)
    {
        catalog.Add(mapping);
        return this;
    }

    /// <summary>How a value type of the module reaches the database, wherever a property has it.</summary>
    public Registration Converts(Action<ModelConfigurationBuilder> conversion)
    {
        catalog.Add(conversion);
        return this;
    }

    /// <summary>An entry of a menu.</summary>
    public Registration Shows(MenuItem item)
    {
        catalog.Add(item);
        return this;
    }

    /// <summary>A partial for a slot; its model is what the page is about.</summary>
    public Registration Fills<TModel>(Slot<TModel> slot, string partial, Position? position = null) where TModel : class
    {
        catalog.Add(new SlotPart(slot, partial, position, (_, model) => Task.FromResult<object?>(model)));
        return this;
    }

    /// <summary>A partial for a slot, with what it shows; where that is null or an empty list, the partial does not stand there.</summary>
    public Registration Fills<TModel, TView>(
        Slot<TModel> slot, string partial, Func<SlotVisit, TModel, Task<TView?>> load, Position? position = null)
        where TModel : class where TView : class
    {
        catalog.Add(new SlotPart(slot, partial, position, async (visit, model) => await load(visit, (TModel)model)));
        return this;
    }

    /// <summary>A style sheet in the module's <c>wwwroot</c>; the layout links it on the pages of this module and on no other.</summary>
    public Registration Styles(string sheet)
    {
        catalog.Add(assembly, $"_content/{assembly.GetName().Name}/{sheet}");
        return this;
    }

    /// <summary>A style sheet of a module below, whose parts stand on pages of this one, too.</summary>
    public Registration StylesOf<TModule>(string sheet) where TModule : Module
    {
        catalog.Add(assembly, $"_content/{typeof(TModule).Assembly.GetName().Name}/{sheet}");
        return this;
    }

    /// <summary>
    /// What belongs to an event and must never be without it: it is done in the transaction that stores the event (<see cref="Reaction"/>).
    /// </summary>
    public Registration Reacts<TEvent>(Func<Db, TEvent, CancellationToken, Task> react) where TEvent : DomainEvent
    {
        catalog.AddReaction(react);
        return this;
    }

    /// <summary>
    /// A listener to an event, afterwards. Its name stands in the database with every job and stays what it is, whatever the class is
    /// called.
    /// </summary>
    public Registration OnEvent<TEvent, TListener>(string name, string called = "")
        where TEvent : DomainEvent where TListener : Listener<TEvent>
    {
        services.AddScoped<TListener>();
        catalog.Jobs.AddListener(typeof(TEvent), JobKind.ForListener<TEvent, TListener>(name) with { Label = called });
        return this;
    }

    /// <summary>
    /// Work that others can enqueue by its payload. Its name stands in the database with every job and stays what it is, whatever the
    /// classes are called.
    /// </summary>
    public Registration HandlesJob<TPayload, TWork>(string name, Priority priority = Priority.Normal, string called = "",
        int tries = QueuedJob.Tries) where TPayload : notnull where TWork : Work<TPayload>
    {
        services.AddScoped<TWork>();
        catalog.Jobs.Add(typeof(TPayload), JobKind.ForWork<TPayload, TWork>(name, priority) with { Label = called, Tries = tries });
        return this;
    }

    /// <summary>Work that is due every day at this hour, Europe/Berlin; nobody waits for it.</summary>
    public Registration HandlesDailyJob<TPayload, TWork>(string name, int hour, string called = "")
        where TPayload : notnull, new() where TWork : Work<TPayload>
    {
        catalog.Jobs.AddDaily(typeof(TPayload), hour);
        return HandlesJob<TPayload, TWork>(name, Priority.Bulk, called);
    }

    /// <summary>A kind of job that nobody does any more; what an older version has queued of it ends without a word.</summary>
    public Registration NoLongerHandles(string name)
    {
        catalog.Jobs.Add(JobKind.Retired(name));
        return this;
    }

    /// <summary>
    /// Something that <c>doctor</c> and the page "Zustand" look at; it answers with a <see cref="Diagnosis"/>. It is made anew for each
    /// look, in a scope of its own.
    /// </summary>
    /// <param name="name">What is looked at, as the page calls it.</param>
    public Registration Examines<TCheck>(string name) where TCheck : IHealthCheck
    {
        services.AddHealthChecks().Add(new HealthCheckRegistration(name,
            provider => ActivatorUtilities.CreateInstance<Examination<TCheck>>(provider), failureStatus: null, tags: null));
        return this;
    }

    /// <summary>Anything another module collects: searchable nouns, retention rules, sitemaps. Found by type.</summary>
    public Registration Contributes<T>(T contribution) where T : class
    {
        catalog.AddContribution(contribution);
        return this;
    }
}
