using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Notifications;

namespace Buendnisnetz.Lifecycle;

/// <summary>
/// Who hears of a step in an alliance's life: team and office at once by notice, the partners a few minutes later by mail, so
/// that a mistake can be taken back before anybody has read of it.
/// </summary>
internal abstract class LifeIsTold<TEvent>(Db db, TimeProvider clock) : Listener<TEvent> where TEvent : DomainEvent
{
    /// <summary>So long the letters wait for second thoughts.</summary>
    public static readonly TimeSpan SecondThoughts = TimeSpan.FromMinutes(10);

    /// <summary>What is heard later than this is no news any more.</summary>
    private static readonly TimeSpan StillNews = TimeSpan.FromDays(30);

    protected abstract string Sentence { get; }

    /// <summary>The step that the partners are written of; null where they need not know.</summary>
    protected abstract int? StepOf(TEvent happened);

    public override async Task Hear(TEvent happened, CancellationToken cancel)
    {
        if (clock.Now - happened.At > StillNews) return;
        if (await db.Alliances.FirstOrDefaultAsync(one => one.Id == happened.SubjectId, cancel) is not { } alliance) return;
        var team = await db.Seats.InForce(happened.At).Of(AllianceSeats.Place, alliance.Id).Where(seat => seat.PersonId != null)
            .Select(seat => seat.PersonId!.Value).ToListAsync(cancel);
        foreach (var person in (await db.OfficeOf(alliance.Id, happened.At, cancel)).Concat(team).Distinct()
            .Where(person => person != happened.By))
            db.Notify(person, Sentence, alliance.Path, alliance.Name, happened.At);
        if (StepOf(happened) is { } step)
            db.EnqueueOnce(new TellPartners(alliance.Id, step), $"{alliance.Id:N}:{step}", happened.At + SecondThoughts);
    }
}

internal sealed class PauseIsTold(Db db, TimeProvider clock) : LifeIsTold<AlliancePaused>(db, clock)
{
    protected override string Sentence => "Das Bündnis legt eine kreative Pause ein. Seine Seite sagt, wer weiter antwortet.";

    protected override int? StepOf(AlliancePaused happened) => happened.Step;
}

internal sealed class RestartIsTold(Db db, TimeProvider clock) : LifeIsTold<AllianceResumed>(db, clock)
{
    protected override string Sentence => "Das Bündnis ist aus der kreativen Pause zurück.";

    protected override int? StepOf(AllianceResumed happened) => happened.Step;
}

internal sealed class EndIsTold(Db db, TimeProvider clock) : LifeIsTold<AllianceEnded>(db, clock)
{
    protected override string Sentence => "Das Bündnis hat seine Arbeit beendet. Seine Seiten bleiben zum Nachlesen stehen.";

    protected override int? StepOf(AllianceEnded happened) => happened.Step;
}

internal sealed class RefoundingIsTold(Db db, TimeProvider clock) : LifeIsTold<AllianceRefounded>(db, clock)
{
    protected override string Sentence => "Das Bündnis wird neu gegründet. Seine Geschichte geht weiter.";

    protected override int? StepOf(AllianceRefounded happened) => happened.Step;
}

internal sealed class MistakeIsTold(Db db, TimeProvider clock) : LifeIsTold<LifeStepTakenBack>(db, clock)
{
    protected override string Sentence => "Der letzte Schritt war ein Versehen und ist zurückgenommen.";

    /// <summary>The correction is the step after the mistake.</summary>
    protected override int? StepOf(LifeStepTakenBack happened) => happened.Step + 1;
}
