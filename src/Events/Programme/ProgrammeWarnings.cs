namespace Buendnisnetz.Events;

/// <summary>Something about a programme that the team should look at; it forbids nothing.</summary>
/// <param name="Sentence">What it is, in German.</param>
/// <param name="Sessions">The items it is about.</param>
public sealed record ProgrammeWarning(string Sentence, params IReadOnlyList<Session> Sessions);

/// <summary>
/// What does not fit together in a programme: a room or a person in two places at once, hours outside of the event, talks outside of their
/// workshop, a panel without an important voice (INV-23), a workshop without places among others that have some.
/// </summary>
public static class ProgrammeWarnings
{
    extension(Programme programme)
    {
        /// <summary>All of them, in the order of the programme.</summary>
        public IReadOnlyList<ProgrammeWarning> Warnings() =>
            [.. Names(programme), .. Clock(programme), .. Rooms(programme), .. People(programme), .. Hours(programme), .. Talks(programme),
                .. Panels(programme), .. Places(programme)];
    }

    /// <summary>Items that are called what they are, as a skeleton leaves them: nobody can tell them apart.</summary>
    private static IEnumerable<ProgrammeWarning> Names(Programme programme) =>
        from item in programme.Sessions
        where item.Kind is not (SessionKind.Heading or SessionKind.Break or SessionKind.Discussion) && item.Title == item.Kind.Label
        group item by item.Kind into nameless
        select new ProgrammeWarning(nameless.Count() == 1 ? $"Ein Punkt heißt noch {nameless.Key.Label.Quoted}. Bitte geben Sie ihm "
            + "einen Titel."
            : $"{nameless.Count()} Punkte heißen noch {nameless.Key.Label.Quoted}; wer sie wählen soll, kann sie nicht unterscheiden.",
            [.. nameless]);

    /// <summary>The programme has hours and the event none.</summary>
    private static IEnumerable<ProgrammeWarning> Clock(Programme programme)
    {
        if (programme.Event.Time is not { Day: not null, From: null } || programme.Sessions.Count == 0) yield break;
        yield return new("Das Programm hat Uhrzeiten, der Termin der Veranstaltung noch keine.");
    }

    private static IEnumerable<ProgrammeWarning> Rooms(Programme programme) =>
        from pair in Pairs(programme)
        where pair.One.RoomKey is { } room && room == pair.Other.RoomKey
        select new ProgrammeWarning($"Der Raum {pair.One.Room!.Quoted} ist doppelt belegt: {pair.One.Title.Quoted} und "
            + $"{pair.Other.Title.Quoted} sind zur gleichen Zeit.", pair.One, pair.Other);

    private static IEnumerable<ProgrammeWarning> People(Programme programme) =>
        from pair in Pairs(programme)
        from who in pair.One.Speakers
        where pair.Other.Speakers.Any(other => other.NameKey == who.NameKey)
        select new ProgrammeWarning($"{who.Name} ist zur gleichen Zeit an zwei Orten: {pair.One.Title.Quoted} und "
            + $"{pair.Other.Title.Quoted}.",
            pair.One, pair.Other);

    /// <summary>Items at the same time that have nothing to do with each other.</summary>
    private static IEnumerable<(Session One, Session Other)> Pairs(Programme programme)
    {
        var sessions = programme.Sessions.Where(one => programme.DroppedWith(one) is null)
            .OrderBy(one => one.BeginsAt).ThenBy(one => one.Id).ToList();
        for (var one = 0; one < sessions.Count; one++)
            for (var other = one + 1; other < sessions.Count && sessions[other].BeginsAt < sessions[one].EndsAt; other++)
                if (Family(sessions[one]) != Family(sessions[other])) yield return (sessions[one], sessions[other]);
    }

    private static Guid Family(Session session) => session.ParentId ?? session.Id;

    private static IEnumerable<ProgrammeWarning> Hours(Programme programme) => programme.Event.Time.Day is null ? []
        : from item in programme.Items
          where item.BeginsAt < programme.Event.BeginsAt || item.EndsAt > programme.Event.EndsAt
          select new ProgrammeWarning($"{item.Title.Quoted} ({item.Time.Hours} Uhr) liegt außerhalb der Veranstaltung "
              + $"({programme.Event.Time}).", item);

    private static IEnumerable<ProgrammeWarning> Talks(Programme programme) =>
        from item in programme.Items
        from talk in programme.TalksIn(item)
        where !item.Spans(talk)
        select new ProgrammeWarning($"{talk.Title.Quoted} ({talk.Time.Hours} Uhr) liegt außerhalb von {item.Title.Quoted} "
            + $"({item.Time.Hours} Uhr).", talk, item);

    private static IEnumerable<ProgrammeWarning> Panels(Programme programme) =>
        from item in programme.Sessions
        let missing = item.MissingSectors
        where missing.Count > 0 && !item.IsDropped
        select new ProgrammeWarning($"Auf dem Podium {item.Title.Quoted} fehlt eine Stimme aus "
            + $"{German.And(missing.Select(sector => sector.Plural))}.", item);

    private static IEnumerable<ProgrammeWarning> Places(Programme programme) => !programme.Sessions.Any(one => one.IsBookable) ? []
        : from item in programme.Items
          where item.Kind == SessionKind.Workshop && item.Most is null && !item.IsDropped
          select new ProgrammeWarning($"Der Workshop {item.Title.Quoted} hat keine Plätze und lässt sich deshalb nicht wählen.", item);
}
