using Buendnisnetz.Events;

namespace Buendnisnetz.OpenSpace;

/// <summary>What open spaces know about people, and how long.</summary>
internal static class OpenSpaceData
{
    private const string Votes = "topic-votes", People = "topic-people";

    public static ProcessingActivity Activity { get; } = new(
        "Themen von Veranstaltungen (Open Space)",
        "Wer kommt, schlägt die Themen vor und stimmt darüber ab; die gefragtesten bekommen eine Gruppe.",
        ProcessingActivity.CommonTask, "Wer angemeldet ist, und wen das Team mit E-Mail-Adresse einlädt",
        "Vorgeschlagene Themen; Name und E-Mail-Adresse der Eingeladenen; Stimmen, bis sie gelöscht werden", typeof(TopicVoice),
        typeof(TopicVote), typeof(Topic))
    {
        Readers = "Themen alle, Namen dazu nur, wenn die Person es erlaubt, und das Team. Wer wofür gestimmt hat, zeigt keine Seite, auch "
            + "dem Team nicht; zu lesen sind Summen.",
        Rules = [Votes, People],
    };

    public static IEnumerable<PersonalData> All =>
    [
        PersonalData.ByEmail<TopicVoice>("Einladungen, Themen mitzubestimmen", one => one.Email, one => [("Name", one.Name)]),
        PersonalData.ByEmail<TopicVoice>("Wo Sie mit Ihrer Anmeldung Themen mitbestimmen", one => one.Booking!.Email,
            _ => [("Mit", "Ihrer Anmeldung")]),
        PersonalData.ByEmail<TopicVote>("Ihre Stimmen für Themen, mit Ihrer Anmeldung", one => one.Voice!.Booking!.Email, Vote),
        PersonalData.ByEmail<TopicVote>("Ihre Stimmen für Themen, nach einer Einladung", one => one.Voice!.Email, Vote),
        new VotedTopics { Label = "Wofür Sie gestimmt haben" },
        PersonalData.ByEmail<Topic>("Themen, die Sie vorgeschlagen haben", one => one.AuthorEmail,
            one => [("Thema", one.Title), ("Worum es geht", one.About), ("Vorgeschlagen", one.ProposedAt.LongMoment),
                ("Name zu lesen", one.ShowsName ? "ja" : "nein")], OnErasure.Forget),
    ];

    /// <summary>Those who run the house may read what is known of a person; for what somebody has voted, the person alone reads.</summary>
    private static IEnumerable<(string, string?)> Vote(TopicVote vote) => [("Stimme", "abgegeben; wofür, sehen allein Sie")];

    public static IEnumerable<RetentionRule> Rules =>
    [
        new(Votes, "Stimmen für Themen", "Gezählt sind sie dann; was bleibt, sind Summen.", TimeSpan.FromDays(30), ForgetVotes),
        new(People, "Wer Themen vorgeschlagen hat oder eingeladen war",
            "So lange nach der Veranstaltung lässt sich fragen, wie es mit dem Thema weiterging. Das Thema bleibt, ohne Person.",
            TimeSpan.FromDays(365), ForgetPeople),
    ];

    private static Task<int> ForgetVotes(Db db, DateTimeOffset before, CancellationToken cancel)
    {
        var rounds = Over(db, before).Where(round => round.CountedAt != null);
        return db.TopicVotes.Where(vote => rounds.Any(round => round.Id == vote.RoundId)).ExecuteDeleteAsync(cancel);
    }

    private static async Task<int> ForgetPeople(Db db, DateTimeOffset before, CancellationToken cancel)
    {
        var rounds = Over(db, before);
        return await db.Topics.Where(one => one.AuthorEmail != null && rounds.Any(round => round.Id == one.RoundId))
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.AuthorEmail, (string?)null), cancel)
            + await db.TopicVoices.Where(one => rounds.Any(round => round.Id == one.RoundId)).ExecuteDeleteAsync(cancel);
    }

    private static IQueryable<TopicRound> Over(Db db, DateTimeOffset before)
    {
        var over = db.CalendarEvents.Where(planned => planned.EndsAt < before);
        return db.TopicRounds.Where(round => over.Any(planned => planned.Id == round.EventId));
    }

    /// <summary>For what a person has voted, told to that person alone. The votes go with the registration or the invitation.</summary>
    private sealed class VotedTopics : PersonalData
    {
        public override Type Noun => typeof(TopicVote);

        public override string Property => nameof(TopicVote.VoiceId);

        public override OnErasure OnErasure => OnErasure.Delete;

        public override async Task<IReadOnlyList<IReadOnlyDictionary<string, string>>> Describe(Db db, PersonInData person,
            CancellationToken cancel)
        {
            if (!person.IsReader) return [];
            var email = person.Email.ToLowerInvariant();
            var voted = await (
                from vote in Theirs(db.TopicVotes, one => one.Voice!.Booking!.Email, email)
                    .Concat(Theirs(db.TopicVotes, one => one.Voice!.Email, email))
                join topic in db.Topics on vote.TopicId equals topic.Id
                join round in db.TopicRounds on vote.RoundId equals round.Id
                join planned in db.CalendarEvents on round.EventId equals planned.Id
                orderby planned.BeginsAt, topic.Title, topic.Id
                select new { topic.Title, Event = planned.Title }).ToListAsync(cancel);
            return [.. voted.Select(one => new Dictionary<string, string> { ["Thema"] = one.Title, ["Veranstaltung"] = one.Event })];
        }

        public override Task Erase(Db db, PersonInData person, CancellationToken cancel) => Task.CompletedTask;
    }
}
