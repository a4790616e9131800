using Buendnisnetz.Accounts;

namespace Buendnisnetz.Handovers;

// From the answer of the successor to the end.
public sealed partial class Handover
{
    private const string TooLate = "Die Zeit für eine Antwort ist abgelaufen. Bitte lassen Sie sich noch einmal schreiben.";

    /// <summary>Why the successor cannot answer any more; null when that is possible.</summary>
    public string? ObstacleToAnswering(DateTimeOffset at) => State switch
    {
        HandoverState.Announced when AskedAt + TimeToAnswer <= at => TooLate,
        HandoverState.Announced => null,
        HandoverState.Checklist => "Die Übergabe ist schon angenommen.",
        HandoverState.AccessTransferred or HandoverState.Confirmed => "Die Koordination ist schon übergeben.",
        HandoverState.Declined => "Diese Anfrage ist schon beantwortet.",
        HandoverState.Withdrawn => "Die Anfrage wurde zurückgezogen. Sie brauchen nichts mehr zu tun.",
        _ => TooLate,
    };

    /// <summary>Why the successor cannot say no any more; after a yes that is possible until the seat goes over.</summary>
    public string? ObstacleToDeclining(DateTimeOffset at) => State is HandoverState.Checklist ? null : ObstacleToAnswering(at);

    /// <summary>Whether the seat goes over as soon as the successor has accepted.</summary>
    public bool IsDue(DateOnly today) => On is null || On <= today;

    internal void Accept(Person successor, DateTimeOffset at)
    {
        Refusal.On(ObstacleToAnswering(at));
        (State, SuccessorId, AcceptedAt) = (HandoverState.Checklist, successor.Id, at);
        (SuccessorName, SuccessorEmail) = (null, null);
        Raise(new HandoverAccepted(AllianceId, Id, successor.Id, at));
    }

    internal void Decline(string? words, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToDeclining(at));
        End(HandoverState.Declined, at);
        Raise(new HandoverDeclined(AllianceId, Id, by, at) { Words = string.IsNullOrWhiteSpace(words) ? null : words.Trim() });
    }

    internal void AskAgain(Guid? by, DateTimeOffset at)
    {
        AskedAt = at;
        Raise(new SuccessorAskedAgain(AllianceId, Id, by, at));
    }

    internal void Withdraw(Guid? by, DateTimeOffset at)
    {
        Refusal.On(IsOpen ? null : "Diese Übergabe läuft nicht mehr.");
        var asked = SuccessorEmail is { } email ? new Successor(SuccessorName ?? "", email) : null;
        End(HandoverState.Withdrawn, at);
        Raise(new HandoverWithdrawn(AllianceId, Id, by, at) { Asked = asked });
    }

    internal void Expire(DateTimeOffset at)
    {
        if (State is not HandoverState.Announced) return;
        End(HandoverState.Expired, at);
        Raise(new HandoverExpired(AllianceId, Id, null, at));
    }

    internal void Transfer(Guid? by, DateTimeOffset at)
    {
        (State, TransferredAt) = (HandoverState.AccessTransferred, at);
        Raise(new HandoverDone(AllianceId, Id, by, at));
    }

    internal void Confirm(int open, Guid? by, DateTimeOffset at)
    {
        (State, EndedAt) = (HandoverState.Confirmed, at);
        Raise(new HandoverConfirmed(AllianceId, Id, by, at) { Open = open });
    }

    private void End(HandoverState state, DateTimeOffset at) => (State, EndedAt, SuccessorName, SuccessorEmail) = (state, at, null, null);
}
