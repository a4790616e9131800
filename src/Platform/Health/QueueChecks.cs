using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Buendnisnetz.Platform;

/// <summary>Whether what waits in a queue is done in time.</summary>
internal abstract class QueueCheck(Db db, TimeProvider clock, string one, string many) : IHealthCheck
{
    private static readonly TimeSpan Late = TimeSpan.FromMinutes(15), VeryLate = TimeSpan.FromHours(2);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (!await db.Database.CanConnectAsync(cancellationToken)) return Diagnosis.NeedsDatabase;
        var backlog = await Look(db, clock.Now, cancellationToken);
        var sentence = Sentence(backlog);
        return backlog.Age >= VeryLate ? Diagnosis.Bad(sentence, AdviceIfLate)
            : backlog.Age >= Late ? Diagnosis.Hint(sentence, AdviceIfLate)
            : backlog.Dead > 0 ? Diagnosis.Hint(sentence, AdviceIfDead)
            : Diagnosis.Good(sentence);
    }

    protected abstract string AdviceIfLate { get; }

    protected abstract string AdviceIfDead { get; }

    protected abstract Task<Backlog> Look(Db db, DateTimeOffset now, CancellationToken cancel);

    private string Sentence(Backlog backlog)
    {
        var age = backlog.Age >= Late ? $", am längsten {German.Since(backlog.Age)}" : "";
        var waiting = backlog.Waiting == 0 ? "Es wartet nichts"
            : $"{German.Count(backlog.Waiting, $"{one} wartet", $"{many} warten")}{age}";
        return backlog.Dead == 0 ? $"{waiting}." : $"{waiting}; {German.Count(backlog.Dead, $"{one} wurde", $"{many} wurden")} aufgegeben.";
    }
}

/// <summary>The work in the background.</summary>
internal sealed class JobsInTime(Db db, TimeProvider clock) : QueueCheck(db, clock, "Auftrag", "Aufträge")
{
    protected override string AdviceIfLate => "Läuft das Programm, und steht auf einem Knoten Jobs__Run auf true? Die Seite „Aufträge“ und "
        + "das Protokoll nennen, was misslang.";

    protected override string AdviceIfDead => "Auf der Seite „Aufträge“ steht, warum, und ein Knopf, es noch einmal zu versuchen.";

    protected override Task<Backlog> Look(Db db, DateTimeOffset now, CancellationToken cancel) => Backlog.OfJobs(db, now, cancel);
}

/// <summary>The mails.</summary>
internal sealed class MailsInTime(Db db, TimeProvider clock) : QueueCheck(db, clock, "E-Mail", "E-Mails")
{
    protected override string AdviceIfLate => "Die Seite „Postausgang“ nennt die Antwort des Mailservers. Eine Probe-E-Mail zeigt, ob er "
        + "wieder annimmt.";

    protected override string AdviceIfDead => "Die Seite „Postausgang“ nennt den Grund; meist hat jemand die Stelle gewechselt.";

    protected override Task<Backlog> Look(Db db, DateTimeOffset now, CancellationToken cancel) => Backlog.OfMails(db, now, cancel);
}
