using Buendnisnetz.Organisations;

namespace Buendnisnetz.Events;

/// <summary>What programmes say about people, and how long.</summary>
internal static class ProgrammeData
{
    private const string Questions = "session-questions";

    public static ProcessingActivity Activity { get; } = new(
        "Programme von Veranstaltungen", "Alle lesen vorher und nachher, wer wozu spricht; Fragen kommen vorab bei denen an, die "
            + "vorbereiten.", ProcessingActivity.CommonTask,
        "Vortragende, Menschen auf dem Podium und in der Moderation; wer vorab eine Frage stellt",
        "Name, Funktion und Organisation, wie das Team sie einträgt; Frage und Name, sofern angegeben",
        typeof(SessionSpeaker), typeof(SessionQuestion))
    {
        Readers = "Namen im Programm alle; Fragen nur das Team der Veranstaltung.",
        Kept = "Namen im Programm, solange die Seite besteht; das Team nimmt sie heraus, wenn jemand es möchte.",
        Rules = [Questions],
    };

    public static RetentionRule Rule { get; } = new(Questions, "Fragen vorab zu Programmpunkten",
        "So lange nach der Veranstaltung lässt sich noch antworten und auswerten, was die Leute bewegt hat.", TimeSpan.FromDays(180),
        (db, before, cancel) => db.SessionQuestions.Where(one => one.Session!.EndsAt < before && one.AskedAt < before)
            .ExecuteDeleteAsync(cancel));

    /// <summary>Speakers go along when two entries of an organisation become one.</summary>
    public static MergeFollower Merge { get; } = new("Personen in Programmen",
        (db, id, cancel) => db.Set<SessionSpeaker>().CountAsync(who => who.OrganisationId == id, cancel),
        async (db, merged, cancel) =>
        {
            foreach (var who in await db.Set<SessionSpeaker>().Where(one => one.OrganisationId == merged.OtherId).ToListAsync(cancel))
                who.ComeFrom(merged.SubjectId);
        });
}
