using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;
using Buendnisnetz.Organisations;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Library;

/// <summary>What alliances and networks hand on: found, taken, used and renewed, long after its project has ended.</summary>
public sealed class LibraryModule : Module
{
    /// <inheritdoc />
    public override void Register(Registration module)
    {
        module.Services.AddSingleton<MalwareScanner>().AddSingleton<FileReader>();
        foreach (var activity in LibraryData.Activities) module.Contributes(activity);
        foreach (var data in LibraryData.All) module.Contributes(data);
        module.Maps(LibraryMapping.Map).Styles("library.css").Contributes<Searchable>(LibrarySearch.Materials)
            .Contributes(new FoldedKey(typeof(Material), nameof(Material.TitleKey), nameof(Material.Title)))
            .Contributes(new PictureUse((db, actor) => db.Materials.VisibleTo(actor, db).OfferedPreviews))
            .Contributes(new PictureUse((db, actor) => db.Materials.EditedBy(actor).Previews))
            .Contributes(new PictureUse((db, actor) => db.Materials.ReviewedBy(actor).Previews))
            .Contributes(new ThingNames(db => db.Materials.Out.Where(one => one.Visibility != Visibility.Restricted)
                .Select(one => new NamedThing { Id = one.Id, Name = one.Title })))
            .Contributes(new MergeFollower("Materialien, an denen sie mitgewirkt hat",
                (db, id, cancel) => db.Set<MaterialAuthor>().CountAsync(one => one.OrganisationId == id, cancel), FollowMerge))
            .Contributes(LibraryReviews.OfAlliances).Contributes(LibraryReviews.OfNetworks)
            .Contributes(new SitemapPlaces(LibraryPaths.Directory, LibraryPaths.Collections))
            .Contributes(LibrarySitemap.Materials).Contributes(LibrarySitemap.Collections)
            .Contributes(new PlaceRoom(AllianceSeats.Place, 31, "Materialien", LibraryPaths.Room))
            .Contributes(new PlaceRoom(NetworkSeats.Place, 40, "Materialien", LibraryPaths.Room))
            .Contributes(new PlaceRoom(NetworkSeats.Place, 43, "Durchsicht von Materialien", "durchsicht"))
            .Contributes(new HelpTopic("materialien", "Materialien weitergeben", "Einmal eingestellt, von anderen genutzt, immer aktuell.",
                "Help/_Materials", HelpGroups.Alliances, Position.After("neuigkeiten")))
            .Shows(new MenuItem(Menu.Main, "Materialien", LibraryPaths.Directory, Position.After(NetworkPaths.Directory)))
            .Shows(new MenuItem(Menu.Account, "Gemerkte Materialien", LibraryPaths.Kept));
        Show(module);
        Work(module);
    }

    private static void Show(Registration module) => module
        .Contributes(LibraryParts.AskedByAlliance).Contributes(LibraryParts.AskedByNetwork)
        .Fills(AllianceSlots.Page, "_AllianceMaterials", LibraryParts.OfAlliance)
        .Fills(NetworkSlots.Page, "_NetworkMaterials", LibraryParts.OfNetwork)
        .Fills(OrganisationSlots.Page, "_OrganisationMaterials", LibraryParts.OfOrganisation)
        .Contributes(LibraryTasks.Waiting).Contributes(LibraryTasks.ToLookThrough);

    private static void Work(Registration module) => module
        .Contributes(LibraryScene.Scene)
        .HandlesJob<MaterialFileCame, LookAtFile>("MaterialFileCame", called: "Eine Datei eines Materials prüfen und lesen")
        .HandlesJob<FirstPageWanted, DrawFirstPage>("FirstPageWanted", Priority.Bulk, called: "Die erste Seite eines Dokuments zeichnen")
        .Contributes(FirstPages.OfDocumentsBefore)
        .HandlesJob<MaterialContentGone, DropContent<MaterialContentGone>>("MaterialContentGone",
            called: "Eine herausgenommene Datei löschen")
        .HandlesDailyJob<UploadMorning, ClearUploads>("UploadMorning", hour: 3, called: "Angefangene Dateien wegräumen")
        .HandlesJob<UploadTaken, DropPieces>("UploadTaken", Priority.Bulk, called: "Stücke einer Datei wegräumen")
        .HandlesJob<MaterialNews, TellMaterialNews>("MaterialNews", Priority.Bulk, called: "Von einer neuen Fassung berichten")
        .Reacts<MaterialIssued>(MaterialReactions.Issued).Reacts<MaterialReplaced>(MaterialReactions.Replaced)
        .Reacts<MaterialWithdrawn>(MaterialReactions.Withdrawn).Reacts<AllianceEdited>(MaterialReactions.Moved)
        .Contributes(new SeveralThings("Ein Material ist veröffentlicht.", "Materialien sind veröffentlicht."))
        .Contributes(new SeveralThings("Ein Material wurde geändert.", "Materialien wurden geändert."));

    private static async Task FollowMerge(Db db, OrganisationsMerged merged, CancellationToken cancel)
    {
        var authors = db.Set<MaterialAuthor>();
        var there = await authors.Where(one => one.OrganisationId == merged.SubjectId).Select(one => one.MaterialId).ToListAsync(cancel);
        foreach (var one in await authors.Where(one => one.OrganisationId == merged.OtherId).ToListAsync(cancel))
            if (there.Contains(one.MaterialId)) db.Remove(one);
            else one.BecomeOf(merged.SubjectId);
    }
}
