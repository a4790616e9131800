namespace Buendnisnetz.Alliances;

/// <summary>What the things of an alliance are called, for rows on what happened. A partner who is a person is not named.</summary>
internal static class AllianceThings
{
    /// <summary>How it is told that something happened to several of them.</summary>
    public static IReadOnlyList<SeveralThings> Several { get; } =
    [
        new("Ein Partner ist beigetreten.", "Partner sind beigetreten."),
        new("Eine Partnerschaft ist beendet.", "Partnerschaften sind beendet."),
        new("Der Eintrag eines Partners wurde zurückgenommen.", "Einträge von Partnern wurden zurückgenommen."),
        new("Die Angaben zu einem Partner wurden geändert.", "Partner haben geänderte Angaben."),
        new("Eine Anlaufstelle wurde geändert.", "Anlaufstellen wurden geändert."),
        new("Eine Anlaufstelle wurde über den Link einer E-Mail geändert.", "Anlaufstellen wurden über Links in E-Mails geändert."),
        new("Ein Meilenstein ist eingetragen.", "Meilensteine sind eingetragen."),
        new("Ein Meilenstein wurde geändert.", "Meilensteine wurden geändert."),
        new("Eine Auszeichnung wurde geändert.", "Auszeichnungen wurden geändert."),
        new("Ein persönlicher Link für den neuen Zugang ist unterwegs.", "persönliche Links für neue Zugänge sind unterwegs."),
    ];

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
