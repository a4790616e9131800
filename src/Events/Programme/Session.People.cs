namespace Buendnisnetz.Events;

/// <summary>Who speaks, sits on the panel or moderates.</summary>
public sealed partial class Session
{
    /// <summary>Whose voice a panel should not be without (INV-23, 000:22).</summary>
    private static readonly Sector[] PanelSectors = [Sector.Municipality, Sector.Company, Sector.Association];

    private readonly List<SessionSpeaker> speakers = [];

    /// <summary>Its people, in their order; where they were loaded.</summary>
    public IReadOnlyList<SessionSpeaker> Speakers => speakers;

    /// <summary>Why nobody can be named there; null where they can.</summary>
    public string? ObstacleToInviting(string name) => Planned.ObstacleToChange()
        ?? (!Kind.HasContent ? "Hier spricht niemand. Ändern Sie zuerst die Art des Programmpunkts."
        : speakers.Any(who => who.NameKey == Folding.Fold(name)) ? $"{name.Trim()} steht hier schon." : null);

    /// <summary>Names somebody.</summary>
    public SessionSpeaker Invite(Speech speech, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToInviting(speech.Name));
        var who = new SessionSpeaker(Id, speech, speakers.Count == 0 ? 1 : speakers.Max(one => one.Position) + 1);
        speakers.Add(who);
        Raise(new SessionChanged(EventId, Id, by, at));
        return who;
    }

    /// <summary>Says anew who somebody is.</summary>
    public void Introduce(SessionSpeaker who, Speech speech, Guid? by, DateTimeOffset at)
    {
        Refusal.On(Folding.Fold(speech.Name) == who.NameKey ? Planned.ObstacleToChange() : ObstacleToInviting(speech.Name));
        who.Take(speech);
        Raise(new SessionChanged(EventId, Id, by, at));
    }

    /// <summary>Takes somebody out again.</summary>
    public void Release(SessionSpeaker who, Guid? by, DateTimeOffset at)
    {
        Refusal.On(Planned.ObstacleToChange());
        speakers.Remove(who);
        Raise(new SessionChanged(EventId, Id, by, at));
    }

    /// <summary>The sectors that its panel lacks; none where it is no panel (INV-23).</summary>
    public IReadOnlyList<Sector> MissingSectors => Kind != SessionKind.Panel ? []
        : [.. PanelSectors.Except(speakers.Where(who => who.Role == SpeakerRole.Panelist).Select(who => who.Sector).OfType<Sector>())];
}
