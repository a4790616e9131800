using Buendnisnetz.Alliances;
using Buendnisnetz.Events;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Documentation;

/// <summary>What a held event leaves behind, and what its team takes along to the next one.</summary>
public sealed class DocumentationModule : Module
{
    /// <inheritdoc />
    public override void Register(Registration module)
    {
        module.Services.AddScoped<TakeDownDesk>().AddScoped<OfflineCopy>().AddSingleton<PaperShelf>();
        module.Maps(DocumentationMapping.Map).Styles("documentation.css")
            .Contributes(new PictureUse((db, actor) => db.Documentations.VisibleTo(actor, db, NowOf(db)).ShownPictures))
            .Contributes(new PictureUse((db, actor) => db.Documentations.EditedBy(actor, db).AllPictures))
            .Contributes(PeopleOfYear.Source).Contributes(DocumentationData.Activity).Contributes(DocumentationData.Planning)
            .Contributes<Searchable>(DocumentationSearch.Documentations)
            .Contributes(Sitemap)
            .Contributes(new SessionHold(DocumentationParts.ObstacleToRemoval))
            .Contributes(DocumentationParts.Mark).Contributes(DocumentationParts.OfEdition).Contributes(DocumentationParts.Link);
        foreach (var data in DocumentationData.All) module.Contributes(data);
        foreach (var rule in DocumentationData.Rules) module.Contributes(rule);
        foreach (var part in PlanningParts.All) module.Contributes(part);
        foreach (var tasks in PlanningDesk.All) module.Contributes(tasks);
        Show(module);
        Work(module);
    }

    private static DateTimeOffset NowOf(Db db) => db.GetService<TimeProvider>().Now;

    private static void Show(Registration module) => module
        .Fills(EventSlots.Page, "_EventDocumentation", DocumentationParts.OfEvent, Position.First)
        .Fills(EventSlots.Item, "_ItemDocumentation", DocumentationParts.OfItem)
        .Fills(EventSlots.Edit, "_DocumentationCard", DocumentationParts.OfCard)
        .Fills(EventSlots.Edit, "_PlanningCard", PlanningParts.OfCard)
        .Contributes(new HelpTopic("dokumentation", "Eine Veranstaltung dokumentieren",
            "Folien, Ergebnisse und Bilder an einer Stelle, und was Sie beim nächsten Mal anders machen.", "Help/_Documentation",
            HelpGroups.Alliances, Position.After("einlass")))
        .Contributes(DocumentationScene.Scene);

    private static void Work(Registration module) => module
        .HandlesJob<DocumentationOut, TellThere>("DocumentationOut", Priority.Bulk, called: "Teilnehmenden von der Dokumentation schreiben")
        .HandlesJob<DocumentationOutFor, TellOneThere>("DocumentationOutFor", Priority.Bulk,
            called: "Einer Person von der Dokumentation schreiben")
        .HandlesJob<ContentGone, DropContent<ContentGone>>("DocumentationContentGone", called: "Ein entferntes Bild auf dem Server löschen")
        .Reacts<DocumentationPublished>(DocumentationReactions.Published)
        .Reacts<DocumentationShown>(DocumentationReactions.Shown)
        .Reacts<EventChanged>(DocumentationReactions.Opened);

    private static SitemapRows Sitemap { get; } = new("dokumentationen", db => db.Documentations.VisibleTo(Actor.Visitor, db, NowOf(db))
        .Select(one => new SitemapRow { Id = one.Id, Slug = one.Event!.Slug, ChangedAt = one.ChangedAt }),
        row => DocumentationPaths.Of(row.Slug));
}
