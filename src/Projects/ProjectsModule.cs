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
        module.Services.AddSingleton<ProjectShelf>().AddHostedService<ShelfCare>();
        module.Maps(ProjectMapping.Map).Styles("projects.css").Styles("plaque.css")
            .Contributes(ProjectData.Activity).Contributes(ProjectData.Merge)
            .Contributes<Searchable>(ProjectSearch.Projects)
            .Contributes(new PictureUse((db, actor) => db.Projects.VisibleTo(actor, db).PictureFiles))
            .Contributes(new FoldedKey(typeof(Project), nameof(Project.SortKey), nameof(Project.Title)))
            .Contributes(new ThingNames(db => db.Projects.Where(one => one.PublishedAt != null && one.Visibility != Visibility.Place)
                .Select(one => new NamedThing { Id = one.Id, Name = one.Title })))
            .Contributes(new SitemapPlaces(ProjectPaths.Directory, PostingPaths.Directory, EvidencePaths.Finder))
            .Contributes(ProjectSitemap.Projects).Contributes(ProjectsInPause.Topic)
            .Contributes(new PlaceRoom(AllianceSeats.Place, 32, "Projekte", "projekte"))
            .Contributes(new HelpTopic("projekte", "Ein Projekt beschreiben", "Einmal erzählt, von anderen gefunden und nachgemacht.",
                "Help/_Projects", HelpGroups.Alliances, Position.After("neuigkeiten")))
            .Shows(new MenuItem(Menu.Main, "Projekte", ProjectPaths.Directory, Position.After(NetworkPaths.Directory)))
            .Fills(AllianceSlots.Page, "_AllianceProjects", ProjectParts.OfAlliance)
            .Fills(NetworkSlots.Page, "_NetworkProjects", NetworkProjects.Of)
            .Fills(OrganisationSlots.Page, "_OrganisationProjects", ProjectParts.OfOrganisation)
            .Contributes(new PlaceKind(ProjectSeats.Place, async (db, ids, cancel) => await db.Projects.Where(one => ids.Contains(one.Id))
                .ToDictionaryAsync(one => one.Id, one => one.Title, cancel)))
            .Contributes(new SeatsAt(ProjectSeats.Place, ProjectSeats.Partner))
            .Contributes(ProjectMaterials.Holder).Contributes(ProjectMaterials.Asked)
            .Fills(ProjectSlots.Page, "_AttachedMaterials", ProjectMaterials.On)
            .Contributes(ProjectScene.Scene);
        Imitate(module);
        Follow(module);
        Exchange(module);
        Find(module);
        FindOverlaps(module);
        Honour(module);
    }

    /// <summary>Lighthouses: by an award only.</summary>
    private static void Honour(Registration module)
    {
        module.Services.AddScoped<AwardDesk>();
        foreach (var data in AwardData.All) module.Contributes(data);
        module.Maps(AwardMapping.Map).Contributes(AwardData.Activity)
            .Contributes(new ThingNames(db => db.Awards.Select(one => new NamedThing { Id = one.Id, Name = one.Name })))
            .Contributes(new SitemapPlaces(AwardPaths.Directory)).Contributes(ProjectSitemap.Awards)
            .Contributes(new HelpTopic("auszeichnungen", "Leuchttürme und Auszeichnungen", "Projekte, die zum Nachahmen einladen.",
                "Help/_Awards", HelpGroups.Alliances, Position.After("projekte")))
            .Fills(ProjectSlots.Now, "_Lighthouse", (_, one) => Task.FromResult(one.IsLighthouse ? one : null))
            .Fills(NetworkSlots.Page, "_NetworkAwards")
            .Contributes(AwardScene.Scene);
    }

    /// <summary>No second one beside the first.</summary>
    private static void FindOverlaps(Registration module)
    {
        module.Services.AddScoped<Radar>().AddScoped<OverlapDesk>().AddSingleton<RadarPace>().AddScoped(services => new OverlapQuestion(
            services.GetRequiredService<Radar>(), services.GetRequiredService<RadarPace>(), services.GetRequiredService<OverlapDesk>(),
            services.GetRequiredService<Db>()));
        module.Maps(OverlapMapping.Map).Contributes(OverlapTasks.All).Contributes(LookForOverlaps.Follows)
            .Contributes(LookingForOverlaps.ToldBefore)
            .HandlesJob<OverlapFound, TellOfOverlap>("OverlapFound", Priority.Bulk, called: "Von ähnlichen Projekten berichten")
            .HandlesJob<LookForOverlaps, LookingForOverlaps>("LookForOverlaps", Priority.Bulk, called: "Nach ähnlichen Projekten sehen")
            .HandlesDailyJob<OverlapMorning, FindSilences>("OverlapMorning", hour: 7, called: "Nachsehen, wozu niemand widerspricht")
            .HandlesJob<OverlapSilence, TakeSilence>("OverlapSilence", Priority.Bulk, called: "Schweigen als Zustimmung festhalten")
            .Contributes(new PlaceRoom(AllianceSeats.Place, 34, "Doppelstrukturen", OverlapPaths.Room))
            .Contributes(new PlaceRoom(NetworkSeats.Place, 42, "Doppelstrukturen", OverlapPaths.Room))
            .Contributes(new HelpTopic("doppelstrukturen", "Gibt es das schon?", "Mitmachen, abstimmen oder begründet neu beginnen.",
                "Help/_Overlaps", HelpGroups.Alliances, Position.After("projekte")));
    }

    /// <summary>Who follows a project hears how it goes on.</summary>
    private static void Follow(Registration module)
    {
        module.Services.AddScoped<FollowDesk>();
        foreach (var data in FollowingData.All) module.Contributes(data);
        module.Maps(FollowingMapping.Map).Contributes(FollowingData.Activity).Contributes(FollowingData.Rule)
            .OnEvent<ProjectTurned, FollowedTurned>("FollowedTurned", called: "Denen, die folgen, vom Stand eines Projekts berichten")
            .OnEvent<ProjectLearnt, FollowedLearnt>("FollowedLearnt", called: "Denen, die folgen, von Erfahrungen berichten")
            .OnEvent<ProjectTicked, FollowedTicked>("FollowedTicked", called: "Denen, die folgen, von einem Schritt berichten")
            .OnEvent<ProjectPublished, FollowedImitated>("FollowedImitated", called: "Denen, die folgen, von einer Nachahmung berichten")
            .HandlesDailyJob<FollowMorning, TellFollowers>("FollowMorning", hour: 6, called: "Nachsehen, wer Projekten per E-Mail folgt")
            .HandlesJob<FollowLetterFor, TellFollower>("FollowLetterFor", Priority.Bulk, called: "Einer Adresse von einem Projekt erzählen")
            .Shows(new MenuItem(Menu.Account, "Projekte, denen ich folge", ProjectPaths.Followed));
    }

    private static void Imitate(Registration module)
    {
        module.Services.AddScoped<ImprovementDesk>();
        module.OnEvent<ProjectChanged, OriginChanged>("OriginChanged", called: "Von neuen Texten eines Vorbilds berichten")
            .OnEvent<ProjectLearnt, OriginLearnt>("OriginLearnt", called: "Von Erfahrungen eines Vorbilds berichten")
            .OnEvent<ProjectTurned, OriginTurned>("OriginTurned", called: "Vom Stand eines Vorbilds berichten")
            .OnEvent<ProjectPublished, OriginImitated>("OriginImitated", called: "Von einer Nachahmung berichten")
            .OnEvent<ImprovementTurned, ImprovementProposed>("ImprovementProposed", called: "Von einem Vorschlag berichten");
        module.Maps(AdoptionMapping.Map).Contributes(AdoptionTasks.News).Contributes(ImprovementTasks.All)
            .Contributes(ProjectData.Unused).Fills(ProjectSlots.Now, "_Imitate", (visit, one) => Task.FromResult(
                one is { IsExample: true, IsPublished: true } && (!visit.Me.IsInCommunity || visit.Me.MayImitate) ? one : null));
    }

    private static void Exchange(Registration module)
    {
        module.Services.AddScoped<PostingDesk>().AddScoped<InquiryDesk>().AddScoped<ExperienceFinder>();
        foreach (var activity in ExchangeData.Activities) module.Contributes(activity);
        foreach (var data in ExchangeData.All) module.Contributes(data);
        foreach (var rule in ExchangeData.Rules) module.Contributes(rule);
        module.Maps(PostingMapping.Map).Contributes<Searchable>(PostingSearch.Postings).Contributes(PostingsInPause.Topic)
            .Contributes(ProjectSitemap.Postings)
            .Contributes(new FoldedKey(typeof(Posting), nameof(Posting.TitleKey), nameof(Posting.Title)))
            .Contributes(PostingTasks.Ending).Contributes(PostingTasks.EndingOfNetworks).Contributes(PostingTold.Topic)
            .OnEvent<PostingPutUp, PostingTold>("PostingTold", called: "Von einem Gesuch oder Angebot berichten")
            .Contributes(new PlaceRoom(AllianceSeats.Place, 33, "Suchen und bieten", "suchen-und-bieten"))
            .Contributes(new HelpTopic("suchen-und-bieten", "Suchen, bieten, fragen", "Wer kann helfen, und wer hat es schon gemacht?",
                "Help/_Exchange", HelpGroups.Alliances, Position.After("projekte")))
            .HandlesDailyJob<ExchangeMorning, FindWhatIsDue>("ExchangeMorning", hour: 7, called: "Nachsehen, was abläuft")
            .HandlesJob<PostingDue, LookAfterPosting>("PostingDue", Priority.Bulk, called: "An ein Gesuch oder Angebot erinnern")
            .Contributes(new PlaceRoom(NetworkSeats.Place, 41, "Suchen und bieten", "suchen-und-bieten"))
            .Reacts<NetworkEnded>(PostingEnds.OfNetwork).Reacts<PartnerLeft>(PostingEnds.OfPartner)
            .Reacts<PartnerEntryTakenBack>(PostingEnds.OfMistake).Contributes(PostingEnds.Merge)
            .Fills(NetworkSlots.Page, "_NetworkPostings").Fills(OrganisationSlots.Page, "_OrganisationPostings", PostingRow.OfOrganisation)
            .Contributes(PostingScene.Scene);
    }

    private static void Find(Registration module) => module.Maps(InquiryMapping.Map).Contributes(ProjectEvidence.Source)
        .HandlesJob<InquiryDue, AskBack>("InquiryDue", Priority.Bulk, called: "Fragen, ob eine Anfrage geholfen hat")
        .Shows(new MenuItem(Menu.Account, "Meine Erfahrung", EvidencePaths.Consent));
}
