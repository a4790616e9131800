namespace Buendnisnetz.Events;

/// <summary>Another one of those who stand behind an event takes it over, because its team pauses or ends.</summary>
public sealed partial class Event
{
    /// <summary>Since when it has been offered to the others who stand behind it, in UTC; null where it is not.</summary>
    public DateTimeOffset? OfferedAt { get; private set; }

    /// <summary>The other alliances and networks that stand behind it today: they may take it over; where they were loaded.</summary>
    public IEnumerable<Involvement> Heirs => involved
        .Where(one => !one.IsFormer && (one.AllianceId ?? one.NetworkId) is { } place && place != PlaceId)
        .OrderBy(one => one.Role).ThenBy(one => one.Position).DistinctBy(one => one.AllianceId ?? one.NetworkId);

    /// <summary>Why it cannot be offered to the others; null where it can.</summary>
    public string? ObstacleToOffering(DateTimeOffset at) => ObstacleToChange()
        ?? (StateAt(at) == EventState.Held ? "Die Veranstaltung hat schon stattgefunden."
        : Heirs.Any() ? null : "Hinter dieser Veranstaltung steht kein anderes Bündnis oder Netzwerk, das sie übernehmen könnte.");

    /// <summary>Offers it to the others; until one of them accepts, everything stays as it is.</summary>
    public void Offer(Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToOffering(at));
        OfferedAt = at;
        Raise(new EventOffered(Id, by, at));
    }

    /// <summary>Its team looks after it again: nobody else is asked any more.</summary>
    internal void Keep() => OfferedAt = null;

    /// <summary>Why that one cannot take it over; null where it can.</summary>
    public string? ObstacleToTakingOver(Involvement heir, DateTimeOffset at) => ObstacleToChange()
        ?? (OfferedAt is null ? "Diese Veranstaltung wird gerade niemandem angeboten."
        : StateAt(at) == EventState.Held ? "Die Veranstaltung hat schon stattgefunden."
        : Heirs.Contains(heir) ? heir.Alliance?.ObstacleToChange() : "Übernehmen kann sie, wer hinter ihr steht.");

    /// <summary>
    /// One of the others looks after it from now on and answers for it; whoever did so before stays a partner. An edition of a series stays
    /// one: what the series counts does not depend on who made it. The new team takes it out where it likes.
    /// </summary>
    public void TakeOver(Involvement heir, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToTakingOver(heir, at));
        var (who, before) = (heir.AsInvolved, Of(EventRole.Organiser).FirstOrDefault()?.AsInvolved);
        (PlaceId, AllianceId, NetworkId) = ((heir.AllianceId ?? heir.NetworkId)!.Value, heir.AllianceId, heir.NetworkId);
        OfferedAt = null;
        if (ObstacleToInvolving(EventRole.Organiser, who) is null) Involve(EventRole.Organiser, who, by, at);
        if (before is not null && !involved.Any(one => one.Is(before) && !one.IsFormer)) Involve(EventRole.Partner, before, by, at);
        Raise(new EventTakenOver(Id, by, at));
    }
}
