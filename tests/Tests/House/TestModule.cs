using System.Collections.Concurrent;
using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Organisations;

namespace Buendnisnetz.Tests.House;

/// <summary>Work that tests queue: it counts, it fails on demand, it may wait or not, it does its share daily.</summary>
internal sealed class TestModule : Module
{
    public override void Register(Registration module) => module
        .HandlesJob<Knock, Knocking>("Knock")
        .HandlesJob<Ring, Ringing>("Ring", Priority.Urgent)
        .HandlesJob<Grind, Grinding>("Grind", Priority.Bulk)
        .HandlesDailyJob<Sweep, Sweeping>("Sweep", hour: 3)
        .Reacts<OrganisationEntered>(Echo.Answer)
        .Contributes(Lanterns.Kind)
        .Contributes(RestingThing.Topic).Contributes(Guestbook.Matter)
        .Contributes(new PlaceKind(Camp.Place, Camp.Names)).Contributes(new SeatsAt(Camp.Place, Camp.Warden, Camp.Helper))
        .Contributes(new NearPlaces(Camp.Near))
        .Contributes(new DemoScene("Probe", (db, cancel) => db.People.At(Actress).AnyAsync(cancel), Play));

    /// <summary>Who is there once the scene was played.</summary>
    public const string Actress = "petra.probe@probe.example";

    /// <summary>Who must not be there when it is played.</summary>
    public const string Heckler = "sigi.stoerer@probe.example";

    private static async Task Play(DemoStage stage, CancellationToken cancel)
    {
        var person = await stage.Person("Petra Probe", Actress, stage.Calendar.Moment("vor 3 Tagen"), cancel);
        Refusal.On(await stage.Db.People.At(Heckler).AnyAsync(cancel) ? $"{person.Name} wird gestört." : null);
    }
}

/// <summary>Reacts to organisations that are called so: they bring a sister and a letter, or are refused.</summary>
internal static class Echo
{
    public const string Name = "Echo";

    public static async Task Answer(Db db, OrganisationEntered happened, CancellationToken cancel)
    {
        if (happened.Name == $"{Name} nein") throw new Refusal("Das Echo schweigt.");
        if (!happened.Name.StartsWith(Name, StringComparison.Ordinal) || happened.Name.EndsWith(Name, StringComparison.Ordinal)) return;
        var facts = new OrganisationFacts("verein", "Hall");
        await db.EnterOrganisation($"{happened.Name} {Name}", facts, null, happened.At, cancel);
        db.Post(new Letter("echo@example.org", "", happened.Name, "Sie erhalten diese E-Mail, weil es hallt."), happened.At);
    }
}

/// <summary>A kind of things that run in alliances; nothing runs by itself, and what becomes of them is written down.</summary>
internal static class RestingThing
{
    public const string Code = "test-thing";

    public static ConcurrentDictionary<Guid, string> Became { get; } = [];

    public static PauseTopic Topic { get; } = new(Code, "Versuche", "Versuch",
        (_, _, _, _) => Task.FromResult<IReadOnlyList<RunningThing>>([]),
        decision => Note(decision, decision.Fate.ToString()), decision => Note(decision, "Awake"));

    private static Task Note(PauseDecision decision, string word)
    {
        Became[decision.ThingId] = word;
        return Task.CompletedTask;
    }
}

internal sealed record Knock(string Door, bool Fails = false, string? LeavesNote = null);

internal sealed class Knocking(Db db, TimeProvider clock) : Work<Knock>
{
    public static ConcurrentDictionary<string, int> Heard { get; } = [];

    public override async Task Do(Knock payload, CancellationToken cancel)
    {
        await Task.Yield();
        Heard.AddOrUpdate(payload.Door, 1, (_, times) => times + 1);
        Ringing.Order.Enqueue(payload.Door);
        if (payload.LeavesNote is { } address) db.Post(new Letter(address, "", "Zettel",
            "Sie erhalten diese E-Mail, weil geklopft wurde."), clock.Now);
        if (payload.Fails) throw new InvalidOperationException("Niemand öffnet.");
    }
}

/// <summary>Somebody waits at the door.</summary>
internal sealed record Ring(string Door);

internal sealed class Ringing : Work<Ring>
{
    /// <summary>The doors in the order in which work was done at them.</summary>
    public static ConcurrentQueue<string> Order { get; } = [];

    public override Task Do(Ring payload, CancellationToken cancel)
    {
        Order.Enqueue(payload.Door);
        return Task.CompletedTask;
    }
}

/// <summary>Nobody waits, and it takes as long as the test wants.</summary>
internal sealed record Grind(string Door);

internal sealed class Grinding : Work<Grind>
{
    public static ConcurrentDictionary<string, TaskCompletionSource> Holds { get; } = [];

    public override async Task Do(Grind payload, CancellationToken cancel)
    {
        Ringing.Order.Enqueue(payload.Door);
        if (Holds.TryGetValue(payload.Door, out var hold)) await hold.Task.WaitAsync(cancel);
    }
}

internal sealed record Sweep;

internal sealed class Sweeping : Work<Sweep>
{
    public override Task Do(Sweep payload, CancellationToken cancel) => Task.CompletedTask;
}
