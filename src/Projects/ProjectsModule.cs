using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;
using Buendnisnetz.Organisations;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Projects;

/// <summary>What alliances do together for a while: told once, found by others, with what it took and taught.</summary>
public sealed class ProjectsModule : Module
{
    /// <inheritdoc />
    public override void Register(Registration module)
    {
        foreach (var data in ProjectData.All) module.Contributes(data);
        module.Maps(ProjectMapping.Map).Contributes(ProjectData.Activity).Contributes(ProjectData.Merge)
            .Contributes<Searchable>(ProjectSearch.Projects)
            .Contributes(new FoldedKey(typeof(Project), nameof(Project.SortKey), nameof(Project.Title)))
            .Contributes(new ThingNames(db => db.Projects.Where(one => one.PublishedAt != null && one.Visibility != Visibility.Place)
                .Select(one => new NamedThing { Id = one.Id, Name = one.Title })))
            .Contributes(new SitemapSource(Sitemap)).Contributes(ProjectsInPause.Topic)
            .Contributes(new PlaceRoom(AllianceSeats.Place, 34, "Projekte", "projekte"))
            .Contributes(new HelpTopic("projekte", "Ein Projekt beschreiben", "Einmal erzählt, von anderen gefunden und nachgemacht.",
                "Help/_Projects", HelpGroups.Alliances, Position.After("neuigkeiten")))
            .Shows(new MenuItem(Menu.Main, "Projekte", ProjectPaths.Directory, Position.After(NetworkPaths.Directory)))
            .Fills(AllianceSlots.Page, "_AllianceProjects", ProjectParts.OfAlliance)
            .Fills(NetworkSlots.Page, "_NetworkProjects")
            .Fills(OrganisationSlots.Page, "_OrganisationProjects", ProjectParts.OfOrganisation)
            .Contributes(ProjectScene.Scene);
        Imitate(module);
        FindOverlaps(module);
    }

    /// <summary>No second one beside the first.</summary>
    private static void FindOverlaps(Registration module)
    {
        module.Services.AddScoped<Radar>().AddScoped<OverlapDesk>();
        module.Maps(OverlapMapping.Map).Contributes(OverlapTasks.All).Contributes(LookForOverlaps.Follows)
            .Contributes(LookingForOverlaps.ToldBefore)
            .HandlesJob<LookForOverlaps, LookingForOverlaps>("LookForOverlaps", Priority.Bulk, called: "Nach ähnlichen Projekten sehen")
            .Contributes(new PlaceRoom(AllianceSeats.Place, 35, "Doppelstrukturen", OverlapPaths.Room))
            .Contributes(new PlaceRoom(NetworkSeats.Place, 42, "Doppelstrukturen", OverlapPaths.Room))
            .Contributes(new HelpTopic("doppelstrukturen", "Gibt es das schon?", "Mitmachen, abstimmen oder begründet neu beginnen.",
                "Help/_Overlaps", HelpGroups.Alliances, Position.After("projekte")));
    }

    private static void Imitate(Registration module) => module.Maps(AdoptionMapping.Map).Contributes(AdoptionTasks.News)
        .Fills(ProjectSlots.Now, "_Imitate", (visit, one) => Task.FromResult(
            one is { IsExample: true, IsPublished: true } && (!visit.Me.IsInCommunity || visit.Me.MayImitate) ? one : null))
        .Fills(ProjectSlots.Page, "_Imitations", ImitationView.Of);

    private static async Task<IReadOnlyList<SitemapPage>> Sitemap(Db db, CancellationToken cancel) =>
        [new(ProjectPaths.Directory), .. (await db.Projects.Open.OrderBy(one => one.Id).Select(one => new { one.Slug, one.ChangedAt })
            .ToListAsync(cancel)).Select(one => new SitemapPage(ProjectPaths.Of(one.Slug), one.ChangedAt))];
}
