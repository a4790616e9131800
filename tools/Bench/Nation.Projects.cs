using Buendnisnetz.Alliances;
using Buendnisnetz.Projects;

namespace Buendnisnetz.Bench;

/// <summary>What the alliances do: as many projects as a nation has, with the marks by which the radar finds them.</summary>
internal sealed partial class Nation
{
    public const string FirstProject = "projekt-0";

    private const int ProjectsAtOnce = 1000, MarksEach = 40;

    private async Task TellProjects()
    {
        db.ChangeTracker.Clear();
        var alliances = await db.Alliances.Include(one => one.Areas).OrderBy(one => one.Slug).Take(size.Active).ToListAsync();
        var home = alliances.FindIndex(one => one.Slug == FirstAlliance);
        (alliances[0], alliances[home]) = (alliances[home], alliances[0]);
        foreach (var (turn, some) in Enumerable.Range(0, size.Projects).Chunk(ProjectsAtOnce).Index())
        {
            if (turn == 1) await Count();
            List<Project> told = [.. some.Select(number => Tell(number, alliances[number % alliances.Count]))];
            told.ForEach(one => one.Forget());
            db.AddRange(told);
            db.AddRange(told.SelectMany(MarksOf));
            await db.SaveChangesAsync();
            foreach (var entry in db.ChangeTracker.Entries().Where(entry => entry.Entity is not (Alliance or AllianceArea)).ToList())
                entry.State = EntityState.Detached;
        }
        db.ChangeTracker.Clear();
    }

    private Project Tell(int number, Alliance alliance)
    {
        var visibility = number % 10 == 9 ? Visibility.Community : Visibility.Public;
        var told = Project.Begin(alliance, new(Headline(), Text(12), Text(15), Text(8), null, Text(40),
            FuzzyDate.OfYear(2012 + (number % 12)), null, visibility), $"projekt-{number}", null, now.AddYears(-1));
        told.Classify([Fields[number % Fields.Length], Fields[(number + 3) % Fields.Length]], [.. told.Areas.Select(area => area.Key)],
            null, now);
        told.Publish(null, now);
        if (number % 3 > 0) told.Turn(ProjectState.Running, null, null, null, now);
        return told;
    }

    private static IEnumerable<ProjectMark> MarksOf(Project one)
    {
        var sketch = Sketch.Of(one);
        return sketch.Areas.Select(Surroundings.PlaceOf).Distinct()
            .SelectMany(place => sketch.Reading.Strongest(MarksEach).Select(mark => new ProjectMark(place, mark, one.Id)));
    }
}
