using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Handovers;

// The way from one coordinator to the next.
public partial class AllianceLeadership
{
    /// <summary>Why this person cannot announce a hand-over now; null when that is possible.</summary>
    public string? ObstacleToHandingOver(Guid? personId) => ObstacleToLeaving(personId)
        ?? (Handover is { IsOpen: true } ? "Es läuft schon eine Übergabe. Ziehen Sie sie zuerst zurück, wenn Sie eine andere Person benennen möchten." : null);

    /// <summary>Why this successor cannot be named; null when that is possible.</summary>
    public string? ObstacleToNaming(Person? known, DateOnly? on, DateTimeOffset at) => (known, on) switch
    {
        ({ IsLocked: true }, _) => "Für diese Adresse ist gerade kein Zugang möglich. Bitte fragen Sie die Administration.",
        ({ } person, _) when person.Id == Coordinator?.PersonId => "Das sind Sie selbst. Bitte nennen Sie die Person, die nach Ihnen kommt.",
        (_, { } day) when day < at.BerlinDay => "Der Tag liegt in der Vergangenheit.",
        (_, { } day) when day > at.BerlinDay.AddYears(1) => "Bitte nennen Sie einen Tag in den nächsten zwölf Monaten.",
        _ => null,
    };

    /// <summary>Names a successor; the letter is written by <see cref="HandoverLetters"/>.</summary>
    public Handover Announce(Successor successor, Person? known, string words, DateOnly? on, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToHandingOver(Coordinator?.PersonId) ?? ObstacleToNaming(known, on, at));
        var handover = Handovers.Handover.Announce(Alliance, Coordinator!, successor, known, words, on, by, at);
        foreach (var topic in db.Catalog.Of<HandoverTopic>().OrderBy(topic => topic.Order)) handover.Add(topic.Title, topic.Code);
        Alliance.TeamChanged(by, at);
        return Handover = db.Handovers.Add(handover).Entity;
    }

    /// <summary>The successor accepts; where no later day was agreed the seat goes over at once.</summary>
    public void Accept(Person successor, DateTimeOffset at)
    {
        Refusal.On(Handover is null ? "Diese Übergabe läuft nicht mehr." : null);
        Handover!.Accept(successor, at);
        if (Handover.IsDue(at.BerlinDay)) Transfer(successor, successor.Id, at);
    }

    /// <summary>The seat goes over: the old one ends at once, also in every open session; what was done with it stays (INV-06, INV-73).</summary>
    public void Transfer(Person successor, Guid? by, DateTimeOffset at)
    {
        Refusal.On(Handover is null || Coordinator?.Id != Handover.SeatId ? "Die Koordination liegt inzwischen in anderen Händen." : null);
        Handover!.Transfer(by, at);
        var old = Coordinator!;
        old.End(by, at);
        seats.Remove(old);
        EndSeatsOf(successor.Id, by, at);
        Sit(db.Seats.Add(Alliance.Appoint(successor, SeatRole.Coordinator, seats, by, at)).Entity, by, at);
    }
}
