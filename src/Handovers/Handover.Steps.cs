using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Handovers;

// From the answer of the successor to the end.
public sealed partial class Handover
{
    /// <summary>Why the successor cannot answer any more; null when that is possible.</summary>
    public string? ObstacleToAnswering(DateTimeOffset at) => State switch
    {
        HandoverState.Announced when AskedAt + TimeToAnswer <= at => "Die Zeit für eine Antwort ist abgelaufen. Bitte lassen Sie sich noch einmal schreiben.",
        HandoverState.Announced => null,
        HandoverState.Checklist => "Die Übergabe ist schon angenommen.",
        HandoverState.AccessTransferred or HandoverState.Confirmed => "Die Koordination ist schon übergeben.",
        HandoverState.Declined => "Diese Anfrage ist schon beantwortet.",
        HandoverState.Withdrawn => "Die Anfrage wurde zurückgezogen. Sie brauchen nichts mehr zu tun.",
        _ => "Die Zeit für eine Antwort ist abgelaufen. Bitte lassen Sie sich noch einmal schreiben.",
    };

    /// <summary>Whether the seat goes over as soon as the successor has accepted.</summary>
    public bool IsDue(DateOnly today) => On is null || On <= today;

    internal void Accept(Person successor, DateTimeOffset at)
    {
        Refusal.On(ObstacleToAnswering(at));
        (State, SuccessorId, AcceptedAt) = (HandoverState.Checklist, successor.Id, at);
        (SuccessorName, SuccessorEmail) = (null, null);
        Raise(new HandoverAccepted(AllianceId, Id, successor.Id, at));
    }

    internal void Decline(Guid? by, DateTimeOffset at)
    {
        Refusal.On(State is HandoverState.Checklist ? null : ObstacleToAnswering(at));
        End(HandoverState.Declined, at);
        Raise(new HandoverDeclined(AllianceId, Id, by, at));
    }

    internal void AskAgain(DateTimeOffset at) => AskedAt = at;

    internal void Withdraw(Guid? by, DateTimeOffset at)
    {
        Refusal.On(IsOpen ? null : "Diese Übergabe läuft nicht mehr.");
        End(HandoverState.Withdrawn, at);
        Raise(new HandoverWithdrawn(AllianceId, Id, by, at));
    }

    internal void Expire(DateTimeOffset at)
    {
        if (State is not HandoverState.Announced) return;
        End(HandoverState.Expired, at);
        Raise(new HandoverExpired(AllianceId, Id, null, at));
    }

    internal void Transfer(Guid? by, DateTimeOffset at)
    {
        Refusal.On(State is HandoverState.Checklist ? null : "Erst wenn die Nachfolge zugesagt hat, kann die Koordination übergehen.");
        (State, TransferredAt) = (HandoverState.AccessTransferred, at);
        Raise(new HandoverDone(AllianceId, Id, by, at));
    }

    /// <summary>The new coordinator has found everything; or a hundred days are over.</summary>
    public void Confirm(Guid? by, DateTimeOffset at)
    {
        Refusal.On(State is HandoverState.AccessTransferred ? null : "Bestätigen lässt sich eine Übergabe, wenn die Koordination übergegangen ist.");
        (State, EndedAt) = (HandoverState.Confirmed, at);
        Raise(new HandoverConfirmed(AllianceId, Id, by, at));
    }

    private void End(HandoverState state, DateTimeOffset at) => (State, EndedAt, SuccessorName, SuccessorEmail) = (state, at, null, null);
}
