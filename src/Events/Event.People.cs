namespace Buendnisnetz.Events;

/// <summary>Who stands behind an event: one organiser, hosts, cooperation partners (000:9, INV-21).</summary>
public sealed partial class Event
{
    private readonly List<Involvement> involved = [];

    /// <summary>Who stands behind it, in their order; where they were loaded.</summary>
    public IReadOnlyList<Involvement> People => involved;

    /// <summary>Those in a role, in their order.</summary>
    public IEnumerable<Involvement> Of(EventRole role) => involved.Where(one => one.Role == role).OrderBy(one => one.Position);

    /// <summary>Those who open the house, without those who did and cannot any more.</summary>
    public IEnumerable<Involvement> Hosts => Of(EventRole.Host).Where(one => !one.IsFormer);

    /// <summary>Who stands behind it under one heading each: whoever invites and is at home there is named once.</summary>
    public IReadOnlyList<(string Label, IReadOnlyList<Involvement> People)> Backers =>
    [
        .. EventRoleWords.All.Where(role => Of(role).Any())
            .GroupBy(role => string.Join('|', Of(role).Select(one => $"{one.Path} {one.Until}")))
            .Select(same => (string.Join(" und ", same.Select((role, at) => at == 0 ? role.Label : Within(role.Label))),
                (IReadOnlyList<Involvement>)[.. Of(same.First())])),
    ];

    private static string Within(string label) => char.ToLowerInvariant(label[0]) + label[1..];

    /// <summary>Why somebody cannot take part in this role; null where they can.</summary>
    public string? ObstacleToInvolving(EventRole role, Involved who) => ObstacleToChange()
        ?? (involved.Any(one => one.Role == role && one.Is(who) && !one.IsFormer) ? $"{who.Name} steht hier schon." : null);

    /// <summary>
    /// Takes somebody in. A new organiser takes the place of the one before: there is exactly one. A new host takes that of those who were
    /// hosts and cannot be any more; one of them that can again is a host as before.
    /// </summary>
    public Involvement Involve(EventRole role, Involved who, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToInvolving(role, who));
        if (role == EventRole.Organiser) involved.RemoveAll(one => one.Role == EventRole.Organiser);
        if (role == EventRole.Host) involved.RemoveAll(one => one.IsFormer);
        var taken = new Involvement(Id, role, who, involved.Count == 0 ? 1 : involved.Max(one => one.Position) + 1);
        involved.Add(taken);
        Changed(at);
        Raise(new EventChanged(Id, by, at));
        return taken;
    }

    /// <summary>Why somebody cannot leave; null where they can.</summary>
    public string? ObstacleToRelease(Involvement one) => ObstacleToChange()
        ?? (one.Role == EventRole.Organiser ? "Eine Veranstaltung hat immer jemanden, der sie veranstaltet. Tragen Sie jemand anderen ein."
        : IsPublished && one.Role == EventRole.Host && Hosts.All(other => other == one)
            ? "Ohne Gastgeber geht es nicht. Tragen Sie zuerst einen anderen ein." : null);

    /// <summary>Takes somebody out again.</summary>
    public void Release(Involvement one, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToRelease(one));
        involved.Remove(one);
        Changed(at);
        Raise(new EventChanged(Id, by, at));
    }

    /// <summary>
    /// A host cannot open the house any more, because it pauses or has ended: it leaves, or, where nobody else is named, it is said until
    /// when it was.
    /// </summary>
    public void EndHosting(Involvement host, FuzzyDate on, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToChange());
        if (ObstacleToRelease(host) is null)
        {
            Release(host, by, at);
            return;
        }
        host.End(on);
        Changed(at);
        Raise(new EventChanged(Id, by, at));
    }

    /// <summary>It was a mistake: the host is one as before.</summary>
    internal void GoOnHosting(Involvement host, Guid? by, DateTimeOffset at)
    {
        host.GoOn();
        Changed(at);
        Raise(new EventChanged(Id, by, at));
    }

    /// <summary>The team of a host may see the registrations and let people in, or may not any more.</summary>
    public void Trust(Involvement host, bool isTrusted, Guid? by, DateTimeOffset at)
    {
        Refusal.On(host.CanBeTrusted && involved.Contains(host) ? null : "Das geht nur bei einem Bündnis, das Gastgeber ist.");
        if (host.TrustedSince is not null == isTrusted) return;
        host.Trust(isTrusted ? at : null);
        Raise(new EventHostTrusted(Id, host.AllianceId!.Value, isTrusted, by, at));
    }

    private string? ObstacleToPeople() =>
        involved.Count(one => one.Role == EventRole.Organiser) != 1 ? "Bitte sagen Sie, wer die Veranstaltung verantwortet."
        : !Hosts.Any() ? "Bitte nennen Sie mindestens einen Gastgeber." : null;
}
