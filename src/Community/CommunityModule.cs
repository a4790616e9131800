using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Community;

/// <summary>
/// The closed community of those who hold a seat: spaces, questions, answers, polls. Nothing of it is read without signing in.
/// </summary>
public sealed class CommunityModule : Module
{
    /// <inheritdoc />
    public override void Register(Registration module)
    {
        module.Services.AddScoped<SpaceDesk>().AddScoped<ThreadDesk>().AddScoped<PollDesk>().AddScoped<ReportDesk>()
            .AddScoped<CommunityNotices>();
        foreach (var data in CommunityData.All) module.Contributes(data);
        foreach (var activity in CommunityData.Activities) module.Contributes(activity);
        foreach (var tasks in CommunityTasks.All) module.Contributes(tasks);
        module.Maps(CommunityMapping.Map).Styles("community.css")
            .Contributes(SpaceDesk.Starter)
            .Contributes(new ReadPlaces((db, actor) => db.Spaces.ReadableBy(actor, db).Select(one => one.Id)))
            .Contributes(new PictureUse((db, actor) => db.Posts.ReadableBy(actor, db).Shown.Where(one => one.PictureFileId != null)
                .Select(one => one.PictureFileId!.Value)))
            .Contributes(new PlaceKind(SpaceSeats.Place, SpaceNames))
            .Contributes(new SeatsAt(SpaceSeats.Place, SpaceSeats.Host, SpaceSeats.Member))
            .Contributes<Searchable>(CommunitySearch.Threads)
            .Contributes<Searchable>(PeopleSearch.People)
            .HandlesJob<PostPictureGone, DropContent<PostPictureGone>>("PostPictureGone",
                called: "Ein entferntes Bild auf dem Server löschen")
            .HandlesDailyJob<LentSeatDay, LentSeats>("LentSeatDay", hour: 4, called: "Abgelaufene Vertretungen in der Suche nachführen")
            .Contributes(CommunityNotices.Topic).Contributes(AnswersByMail.OfThread).Contributes(AnswersByMail.OfSpace)
            .Contributes(new HelpTopic("gemeinschaft", "Fragen und antworten in der Gemeinschaft",
                "Räume, Gruppen, Umfragen, und wovon Sie hören.", "Help/_Community", HelpTopic.Everybody))
            .Reacts<NetworkBegun>(SpaceDesk.NetworkBegun).Reacts<SeatEnded>(SpaceDesk.SeatEnded)
            .Reacts<PostChanged>(AnswersLost.PostChanged)
            .Reacts<EntryAsked>(EntryNotices.Asked).Reacts<EntryOffered>(EntryNotices.Offered).Reacts<EntryAnswered>(EntryNotices.Answered)
            .OnEvent<ThreadStarted, ThreadStartedTold>("ThreadStartedTold", called: "Von einem neuen Gespräch berichten")
            .OnEvent<PostWritten, PostWrittenTold>("PostWrittenTold", called: "Von einer Antwort berichten")
            .OnEvent<AnswerAccepted, AnswerAcceptedTold>("AnswerAcceptedTold", called: "Berichten, dass eine Antwort geholfen hat")
            .HandlesDailyJob<QuietSpaceDay, QuietSpaces>("QuietSpaceDay", hour: 4, called: "Stille Räume suchen")
            .HandlesJob<QuietSpace, RestQuietSpace>("QuietSpace", Priority.Bulk, called: "Einen stillen Raum ruhen lassen")
            .Fills(NetworkSlots.Desk, "_NetworkMeasure", NetworkMeasure.Of)
            .Contributes(CommunityScene.Scene)
            .Shows(new MenuItem(Menu.Desk, "Gemeinschaft", CommunityPaths.Home, Position.After(AlliancePaths.Desk),
                actor => actor.IsInCommunity, "Fragen, Antworten und Gruppen der Koordinierenden."));
    }

    private static async Task<IReadOnlyDictionary<Guid, string>> SpaceNames(Db db, IReadOnlyCollection<Guid> ids,
        CancellationToken cancel) =>
        await db.Spaces.Where(one => ids.Contains(one.Id)).ToDictionaryAsync(one => one.Id, one => one.Title, cancel);
}
