using Buendnisnetz.Events;

namespace Buendnisnetz.OpenSpace;

/// <summary>What a letter is about.</summary>
public enum TopicLetter
{
    /// <summary>Topics can be proposed, or are voted on by now.</summary>
    Invitation = 0,

    /// <summary>There is more time.</summary>
    Prolonged = 1,

    /// <summary>The votes end soon, and nothing was heard from this person.</summary>
    Reminder = 2,

    /// <summary>These groups there are.</summary>
    Groups = 3,

    /// <summary>The own link, asked for.</summary>
    Link = 4,

    /// <summary>The event has moved, and the moments with it, one of them to an earlier time.</summary>
    Moved = 5,
}

/// <summary>The mails of an open space; each bears the own link.</summary>
internal static class TopicLetters
{
    public static Letter Of(TopicLetter kind, Event planned, TopicPerson person, Site site, IReadOnlyList<TopicGroup> groups,
        DateTimeOffset at) => kind switch
        {
            TopicLetter.Prolonged => Moments(planned, person, site, at, "Mehr Zeit für Themen", "ist länger Zeit"),
            TopicLetter.Moved => Moments(planned, person, site, at, "Neue Fristen für Themen", "haben sich die Fristen geändert"),
            TopicLetter.Reminder => Reminder(planned, person, site),
            TopicLetter.Groups => Groups(planned, person, site, groups),
            TopicLetter.Link => To(person, planned, $"Ihr Link: {planned.Title}", Priority.Urgent)
                .Says($"Mit diesem Link machen Sie bei den Themen von {planned.Title.Quoted} mit.")
                .Asks("Zu den Themen", site.Link(person.Path)),
            _ => person.Round.StateAt(at) == TopicState.Voting ? Ballot(planned, person, site) : Invitation(planned, person, site),
        };

    private static Letter Invitation(Event planned, TopicPerson person, Site site) =>
        To(person, planned, $"Welches Thema bringen Sie mit? {planned.Title}")
            .Says($"Die Themen von {planned.Title.Quoted} ({planned.Time}) bestimmen die, die kommen. {person.Round.Question}")
            .Says($"Vorschlagen können Sie {person.Round.TopicsUntil.Until}. Danach wird abgestimmt, {person.Round.VotesUntil.Until}; die "
                + "gefragtesten Themen bekommen eine Gruppe.")
            .Asks("Thema vorschlagen", site.Link(person.Path));

    private static Letter Ballot(Event planned, TopicPerson person, Site site) =>
        To(person, planned, $"Stimmen Sie mit ab: {planned.Title}")
            .Says($"Die Themen von {planned.Title.Quoted} ({planned.Time}) bestimmen die, die kommen. {person.Round.Question}")
            .Says($"Vorgeschlagen sind sie schon. Sie haben {German.Count(person.Round.VotesEach, "Stimme", "Stimmen")}; abgestimmt wird "
                + $"{person.Round.VotesUntil.Until}, und die gefragtesten Themen bekommen eine Gruppe.")
            .Asks("Abstimmen", site.Link(person.Path));

    private static Letter Moments(Event planned, TopicPerson person, Site site, DateTimeOffset at, string subject, string what) =>
        To(person, planned, $"{subject}: {planned.Title}")
            .Says($"Bei {planned.Title.Quoted} {what}: " + (person.Round.StateAt(at) == TopicState.Collecting
                ? $"Themen vorschlagen können Sie {person.Round.TopicsUntil.Until}, abstimmen {person.Round.VotesUntil.Until}."
                : $"Abstimmen können Sie {person.Round.VotesUntil.Until}."))
            .Asks("Zu den Themen", site.Link(person.Path));

    private static Letter Reminder(Event planned, TopicPerson person, Site site) =>
        To(person, planned, $"Welche Themen sollen es sein? {planned.Title}")
            .Says($"Die Themen für {planned.Title.Quoted} stehen fest. Sie haben "
                + $"{German.Count(person.Round.VotesEach, "Stimme", "Stimmen")}; abgestimmt wird {person.Round.VotesUntil.Until}.")
            .Asks("Abstimmen", site.Link(person.Path));

    private static Letter Groups(Event planned, TopicPerson person, Site site, IReadOnlyList<TopicGroup> groups) => groups
        .Aggregate(To(person, planned, $"Die Gruppen stehen: {planned.Title}")
            .Says($"Die Stimmen für {planned.Title.Quoted} sind gezählt. Aus den gefragtesten Themen sind Gruppen geworden:"),
            (letter, group) => letter.Lists(Words(group.Session!)))
        .Says(person.Booking is null ? "Gehen Sie einfach hin; wo Plätze gezählt werden, sagt Ihnen das Team, ob noch einer frei ist."
            : "Wählen und kommen: Wo Plätze gezählt werden, buchen Sie auf der Seite Ihrer Anmeldung; sonst gehen Sie einfach hin.")
        .Asks("Ergebnis und Gruppen ansehen", site.Link(person.Path));

    private static string Words(Session session) =>
        $"{session.Title}, {session.Time.Hours} Uhr{(session.Room is { } room ? $", {room}" : "")}";

    private static Letter To(TopicPerson person, Event planned, string subject, Priority priority = Priority.Bulk) =>
        new(person.Email, person.Name, subject, person.Booking is null
            ? $"Sie erhalten diese E-Mail, weil das Team von {planned.Title.Quoted} Sie eingeladen hat, die Themen mitzubestimmen."
            : "Sie erhalten diese E-Mail, weil Sie zu dieser Veranstaltung angemeldet sind.")
        { PersonId = person.PersonId, Priority = priority };
}
