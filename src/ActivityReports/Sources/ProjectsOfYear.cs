using Buendnisnetz.Projects;

namespace Buendnisnetz.ActivityReports;

/// <summary>The projects that an alliance carried in a year, by where they stood and what changed.</summary>
internal static class ProjectsOfYear
{
    public static YearSource Source { get; } = new("projects", Load);

    private static async Task<IReadOnlyList<ReportLine>> Load(Db db, YearAsked asked, CancellationToken cancel)
    {
        var carried = await db.Projects.CarriedBy(asked, db).WithPage.AsNoTrackingWithIdentityResolution().OrderBy(one => one.SortKey)
            .ThenBy(one => one.Id).ToListAsync(cancel);
        var begun = carried.Where(one => one.Story.Any(turn => In(turn, asked) && turn.State == ProjectState.Running
            && turn == one.Story.First(first => first.State == ProjectState.Running))).ToList();
        return [.. new[]
        {
            Line("running", At(asked, carried, ProjectState.Running), asked, n => $"Am Ende des Jahres {Ran(n)}.",
                $"Projekte, die am 31. Dezember {asked.Year} liefen"),
            Line("begun", begun, asked, n => $"{Many(n)} {(n == 1 ? "hat" : "haben")} in diesem Jahr begonnen.",
                "Projekte, die begonnen haben"),
            Line("done", [.. carried.Where(one => Turned(one, asked, ProjectState.Completed, ProjectState.Perpetuated))], asked,
                n => $"{Many(n)} {(n == 1 ? "ist" : "sind")} abgeschlossen oder zur festen Aufgabe geworden.",
                "Projekte, die abgeschlossen oder verstetigt wurden"),
            Line("resting", At(asked, carried, ProjectState.Resting), asked, n => $"{Many(n)} {(n == 1 ? "ruht" : "ruhen")}.",
                $"Projekte, die am 31. Dezember {asked.Year} ruhten"),
            Line("ended", [.. carried.Where(one => Turned(one, asked, ProjectState.Cancelled, ProjectState.HandedOver))], asked,
                n => $"{Many(n)} {(n == 1 ? "wurde" : "wurden")} abgebrochen oder abgegeben.",
                "Projekte, die abgebrochen oder abgegeben wurden"),
            Line("awarded", [.. carried.Where(one => one.Bears.Any(given => given.Award!.On.Year == asked.Year))], asked,
                n => $"{Many(n)} {(n == 1 ? "wurde" : "wurden")} ausgezeichnet.", "Projekte, die eine Auszeichnung bekamen"),
        }.OfType<ReportLine>()];
    }

    private static List<Project> At(YearAsked asked, IEnumerable<Project> carried, ProjectState state) =>
        [.. carried.Where(one => one.Story.LastOrDefault(turn => turn.Since.Earliest <= asked.LastDay)?.State == state)];

    private static bool Turned(Project one, YearAsked asked, params ProjectState[] states) =>
        one.Story.Any(turn => In(turn, asked) && states.Contains(turn.State));

    private static bool In(ProjectTurn turn, YearAsked asked) => turn.Since.Year == asked.Year;

    private static ReportLine? Line(string code, List<Project> counted, YearAsked asked, Func<int, string> sentence,
        string origin) => counted.Count == 0 ? null : new($"projects.{code}", Chapters.Projects, sentence(counted.Count), counted.Count,
            $"{origin}, getragen von {asked.Alliance.Name}",
            [.. counted.Select(one => new ReportSource(SourceKind.Project, one.Id, one.Title, one.Path))])
        {
            Fields = [.. counted.SelectMany(one => one.Fields).Select(field => field.TermCode).Distinct().Order(StringComparer.Ordinal)],
        };

    private static string Many(int n) => German.Count(n, "Projekt", "Projekte");

    private static string Ran(int n) => n == 1 ? "lief 1 Projekt" : $"liefen {Many(n)}";
}

/// <summary>Which projects are told.</summary>
internal static class ToldProjects
{
    extension(IQueryable<Project> projects)
    {
        /// <summary>Published ones that the alliance carries and the audience may read.</summary>
        public IQueryable<Project> CarriedBy(YearAsked asked, Db db)
        {
            var carried = db.ProjectCarriers.Where(who => who.AllianceId == asked.Alliance.Id && who.Role == ProjectRole.Carrier
                && !who.KeepsOnly)
                .Select(who => who.ProjectId);
            return projects.ToldTo(asked).Where(one => carried.Contains(one.Id));
        }

        /// <summary>Published ones that the audience may read.</summary>
        public IQueryable<Project> ToldTo(YearAsked asked)
        {
            var told = asked.Told;
            return projects.Published.Where(one => told.Contains(one.Visibility));
        }
    }
}
