using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Handovers;

// The way from one coordinator to the next. What it means to others follows from the events: see HandoverReactions.
public partial class AllianceLeadership
{
    private const string Over = "Diese Übergabe läuft nicht mehr.";

    /// <summary>Why this person cannot announce a hand-over now; null when that is possible.</summary>
    public string? ObstacleToHandingOver(Guid? personId) => ObstacleToLeaving(personId) ?? (Handover is { IsOpen: true }
        ? "Es läuft schon eine Übergabe. Ziehen Sie sie zuerst zurück, wenn Sie eine andere Person benennen möchten."
        : null);

    /// <summary>Why this successor cannot be named; null when that is possible.</summary>
    public string? ObstacleToNaming(Person? known, DateOnly? on, DateTimeOffset at) => (known, on) switch
    {
        ({ IsLocked: true }, _) => Locked,
        ({ } person, _) when person.Id == Coordinator?.PersonId =>
            "Das sind Sie selbst. Bitte nennen Sie die Person, die nach Ihnen kommt.",
        (_, { } day) when day < at.BerlinDay => "Der Tag liegt in der Vergangenheit.",
        (_, { } day) when day > at.BerlinDay.AddYears(1) => "Bitte nennen Sie einen Tag in den nächsten zwölf Monaten.",
        _ => null,
    };

    /// <summary>Names a successor, who is asked by a letter with a personal link.</summary>
    public Handover Announce(Successor successor, Person? known, string words, DateOnly? on, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToHandingOver(Coordinator?.PersonId) ?? ObstacleToNaming(known, on, at));
        var handover = Handovers.Handover.Announce(Alliance, Coordinator!, successor, known, words, on, by, at);
        foreach (var topic in db.Catalog.Of<HandoverTopic>()
            .InOrder(topic => topic.Code, topic => topic.Position)) handover.Add(topic.Title, topic.Code);
        Alliance.TeamChanged(by, at);
        return Handover = db.Handovers.Add(handover).Entity;
    }

    /// <summary>Why the successor cannot be asked once more; null when that is possible.</summary>
    public string? ObstacleToAskingAgain() => Handover is { State: HandoverState.Announced } ? null : "Die Anfrage ist schon beantwortet.";

    /// <summary>Asks the named successor once more; the older link does not work any more.</summary>
    public void AskAgain(Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToAskingAgain());
        Handover!.AskAgain(by, at);
    }

    /// <summary>Why this successor cannot accept; null when that is possible.</summary>
    public string? ObstacleToAccepting(Person successor, DateTimeOffset at) =>
        Handover is null ? Over : Handover.ObstacleToAnswering(at) ?? (successor.IsLocked ? Locked : null);

    /// <summary>The successor accepts; where no later day was agreed the seat goes over at once.</summary>
    public void Accept(Person successor, DateTimeOffset at)
    {
        Refusal.On(ObstacleToAccepting(successor, at));
        Handover!.Accept(successor, at);
        if (Handover.IsDue(at.BerlinDay)) Transfer(successor, successor.Id, at);
    }

    /// <summary>Why the successor cannot say no any more; null when that is possible.</summary>
    public string? ObstacleToDeclining(DateTimeOffset at) => Handover is null ? Over : Handover.ObstacleToDeclining(at);

    /// <summary>The successor says no, with a few words that go to the leaving coordinator and are kept nowhere.</summary>
    public void Decline(string? words, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToDeclining(at));
        Handover!.Decline(words, by, at);
    }

    /// <summary>Why the hand-over cannot be taken back; null when that is possible.</summary>
    public string? ObstacleToWithdrawing() => Handover is { IsOpen: true } ? null : Over;

    /// <summary>The hand-over is taken back; whoever was asked reads that the question has settled itself.</summary>
    public void Withdraw(Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToWithdrawing());
        Handover!.Withdraw(by, at);
    }

    /// <summary>Nobody has answered in time.</summary>
    internal void Expire(DateTimeOffset at) => Handover?.Expire(at);

    /// <summary>Why the seat cannot go over yet, or any more; null when it can.</summary>
    public string? ObstacleToTransferring() =>
        Handover is not { State: HandoverState.Checklist } ? "Erst wenn die Nachfolge zugesagt hat, kann die Koordination übergehen."
        : Coordinator?.Id != Handover.SeatId ? "Die Koordination liegt inzwischen in anderen Händen." : null;

    /// <summary>
    /// The seat goes over: the old one ends at once, also in every open session; what was done with it stays (INV-06, INV-73).
    /// </summary>
    public void Transfer(Person successor, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToTransferring());
        Handover!.Transfer(by, at);
        End(Coordinator!, by, at);
        Sit(successor, by, at);
    }

    /// <summary>Why the hand-over cannot be confirmed; null when that is possible.</summary>
    public string? ObstacleToConfirming() => Handover switch
    {
        { State: HandoverState.AccessTransferred } => null,
        { IsOpen: true } => "Bestätigen lässt sich eine Übergabe, wenn die Koordination übergegangen ist.",
        _ => "Die Übergabe ist schon abgeschlossen.",
    };

    /// <summary>
    /// The new coordinator closes the hand-over; or a hundred days are over. What is still open then stays with the alliance, as a note in
    /// its knowledge store.
    /// </summary>
    public void Confirm(IReadOnlyList<string> open, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToConfirming());
        Handover!.Confirm(open.Count, by, at);
        if (open.Count == 0) return;
        var lines = string.Join("\n", open.Select(point => $"- {point}"));
        db.KnowledgeNotes.Add(KnowledgeNote.Write(Alliance, "Noch offen aus der Übergabe",
            $"Das war beim Abschluss der Übergabe am {at.LongDay} noch nicht abgehakt:\n\n{lines}", null, at));
    }
}
