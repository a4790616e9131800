using Buendnisnetz.Alliances;

namespace Buendnisnetz.News;

/// <summary>What is new in the alliances: written once, read on their pages, on the first page, in the search and in feeds.</summary>
public sealed class NewsModule : Module
{
    /// <inheritdoc />
    public override void Register(Registration module) => module.Maps(NewsMapping.Map)
        .Contributes(new PictureUse((db, actor) => db.News.VisibleTo(actor, db).Pictures))
        .Contributes(new PictureUse((db, actor) => db.News.WrittenBy(actor).Pictures))
        .Contributes(NewsData.Written)
        .Contributes(NewsData.Activity)
        .Contributes(NewsData.Sitemap)
        .Contributes<Searchable>(NewsSearch.News)
        .Contributes(DraftsInPause.Topic)
        .Contributes(new PlaceRoom(AllianceSeats.Place, 30, "Neuigkeit veröffentlichen", "nachricht"))
        .Contributes(new SeveralThings("Eine Neuigkeit ist veröffentlicht.", "Neuigkeiten sind veröffentlicht."))
        .Contributes(new SeveralThings("Eine Neuigkeit wurde geändert.", "Neuigkeiten wurden geändert."))
        .Contributes(new ThingNames(db => db.News.Where(item => item.PublishedAt != null && item.Visibility != Visibility.Restricted)
            .Select(item => new NamedThing { Id = item.Id, Name = item.Title })))
        .Contributes(new FirstStep("vorstellen", "Sich in einer Neuigkeit vorstellen",
            "Drei Sätze genügen: wer Sie sind, wie man Sie erreicht, worauf Sie sich freuen.", 30, alliance =>
                alliance.WriteNewsPath, HasWritten))
        .Contributes(new HelpTopic("neuigkeiten", "Eine Neuigkeit veröffentlichen", "Einmal schreiben, überall lesbar, auch im Feed.",
            "Help/_News", HelpGroups.Alliances, Position.After("pruefen")))
        .Fills(HouseSlots.Home, "_HomeNews", NewsParts.OfAll)
        .Fills(AllianceSlots.Head, "_AllianceNewsFeed")
        .Fills(AllianceSlots.Now, "_AllianceNews", NewsParts.OfOne)
        .Fills(AllianceSlots.Edit, "_EditNews", NewsParts.ToEdit, Position.First)
        .Fills(AllianceSlots.Several, "_AlliancesNews", NewsParts.OfSeveral)
        .Fills(DeskSlots.Alliance, "_DeskNews");

    private static Task<bool> HasWritten(Db db, FirstDaysView view, CancellationToken cancel) =>
        db.News.OfAlliance(view.Alliance.Id).AnyAsync(item => item.PublishedAt >= view.Seat.From, cancel);
}
