using Buendnisnetz.Alliances;

namespace Buendnisnetz.Handovers;

/// <summary>Who asks me to stand by, and how much is open on the lists of those by whom we stand.</summary>
internal static class MentorshipDesk
{
    /// <summary>The step of the first hundred days.</summary>
    public static FirstStep Step { get; } = new("patenschaft", "Ein Patenbündnis fragen",
        "Ein Team, das den Weg kennt, hat für fast jede Frage schon eine Antwort.", 30, alliance => alliance.Below(MentorshipPaths.Room),
        (db, view, cancel) => db.Mentorships.AnyAsync(one => one.AllianceId == view.Alliance.Id && one.AskedAt >= view.Seat.From, cancel));

    /// <summary>The tasks.</summary>
    public static DeskTasks Tasks { get; } = DeskTasks.Told("patenschaften", DeskPart.Waiting, (db, desk) =>
    {
        var led = desk.Alliances.Where(desk.Me.CanLead).Select(alliance => alliance.Id).ToList();
        return led.Count == 0 ? null : db.Mentorships.Unfinished.Where(one => led.Contains(one.MentorId)).Select(one => new Line
        {
            Id = one.Id,
            Name = one.Alliance!.Name,
            Slug = one.Mentor!.Slug,
            Number = one.AcceptedAt == null ? 0 : 1,
            All = one.Missions.Count(mission => mission.DoneAt == null),
        });
    }, Told);

    private static IEnumerable<DeskTask> Told(DeskView desk, IReadOnlyList<Line> lines)
    {
        foreach (var line in lines.OrderBy(line => line.Number).ThenBy(line => line.Name, StringComparer.Ordinal))
        {
            var mentor = desk.Alliances.First(alliance => alliance.Slug == line.Slug);
            var path = mentor.Below($"{MentorshipPaths.Room}/{line.Id}");
            if (line.Number == 0) yield return new($"{line.Name!.Quoted} bittet um eine Patenschaft.", path, "Ansehen und antworten", mentor.Id);
            else if (line.All > 0) yield return new($"Patenschaft für {line.Name!.Quoted}: "
                + $"{German.Count(line.All.Value, "Punkt ist", "Punkte sind")} offen.", path, "Liste ansehen", mentor.Id);
        }
    }
}

/// <summary>Where mentorships are.</summary>
internal static class MentorshipPaths
{
    public const string Room = "patenschaft";

    extension(Alliance alliance)
    {
        /// <summary>The page of one of its mentorships, on whichever side it stands.</summary>
        public string MentorshipPath(Mentorship one) => alliance.Below($"{Room}/{one.Id}");
    }
}
