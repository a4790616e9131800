namespace Buendnisnetz.Alliances;

/// <summary>What the things of an alliance are called, for rows on what happened. A partner who is a person is not named.</summary>
internal static class AllianceThings
{
    public static IReadOnlyList<ThingNames> All { get; } =
    [
        new(db => db.Set<Partnership>().Where(partner => partner.Organisation != null)
            .Select(partner => new NamedThing { Id = partner.Id, Name = partner.Organisation!.Name })),
        new(db => db.Set<ContactPoint>().Where(point => point.Visibility != Visibility.Restricted)
            .Select(point => new NamedThing { Id = point.Id, Name = point.Name })),
        new(db => db.Set<Milestone>().Select(milestone => new NamedThing { Id = milestone.Id, Name = milestone.Title })),
        new(db => db.Set<Recognition>().Select(known => new NamedThing { Id = known.Id, Name = known.Title })),
    ];
}
