using Buendnisnetz.Alliances;
using Buendnisnetz.Projects;
using Buendnisnetz.Territory;
using Buendnisnetz.Tests.Alliances;

namespace Buendnisnetz.Tests.Projects;

/// <summary>Projects as tests need them.</summary>
internal static class Told
{
    public static readonly ProjectProfile Whole = new("Gutscheinheft", "Ein Heft mit dreißig Gutscheinen.", "Sport ist teuer.",
        "Familien probieren aus.", Steps: "1. Vereine fragen");

    public static Project Of(Alliance alliance, ProjectProfile? profile = null)
    {
        var told = Project.Begin(alliance, profile ?? Whole, "gutscheinheft", null, Founded.Noon);
        told.Classify(["lebensumfeld"], [], null, Founded.Noon);
        return told;
    }

    public static Project Published(Alliance alliance)
    {
        var told = Of(alliance);
        told.Publish(null, Founded.Noon);
        return told;
    }

    public static Task<Project> Publish(this TestHouse house, string alliance, string title, Visibility visibility = Visibility.Public) =>
        house.In(async db =>
        {
            var home = await db.Alliances.Include(one => one.Areas).FirstAsync(one => one.Slug == alliance);
            var told = Project.Begin(home, Whole with { Title = title, Visibility = visibility }, await db.FreeProjectSlug(title), null,
                house.Clock.Now);
            told.Classify(["lebensumfeld"], [], null, house.Clock.Now);
            told.Publish(null, house.Clock.Now);
            return db.Projects.Add(told).Entity;
        });

    /// <summary>An active alliance in the Landkreis Konstanz, run by this one alone.</summary>
    public static async Task<string> FoundBy(this TestHouse house, Cast who, string name)
    {
        var alliance = await house.In(async db =>
        {
            var made = db.Alliances.Add(Founded.NearlyReady(name)).Entity;
            made.WorkIn([await db.Areas.FirstAsync(area => area.Key == AreaKey.Parse("08335"))], null, house.Clock.Now);
            made.Start(null, house.Clock.Now);
            return made;
        });
        await house.Seat(await house.Meet(who), AllianceSeats.Place, alliance.Id, AllianceSeats.Coordinator);
        return alliance.Path;
    }

    /// <summary>Says of whatever was found nearby that it is something else; nothing where nothing was found.</summary>
    public static async Task BeginAnyway(this Browser who)
    {
        var asked = who.Page.QuerySelectorAll("[name^='Answers['][name$='].Because']")
            .Select(field => field.GetAttribute("name")!).ToList();
        if (asked.Count == 0) return;
        var answers = asked.ToDictionary(name => name, _ => (object)"Das ist für andere Menschen.");
        foreach (var name in asked) answers[name.Replace("Because", "Choice")] = "neu";
        await who.Submit(answers);
    }
}
