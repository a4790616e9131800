using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;

namespace Buendnisnetz.LivingTexts;

/// <summary>Texts of networks on the pages of their members: shown, compared when they change, gone with their source (E5).</summary>
public sealed class LivingTextsModule : Module
{
    /// <inheritdoc />
    public override void Register(Registration module)
    {
        foreach (var data in LivingTextData.All) module.Contributes(data);
        module.Maps(LivingTextMapping.Map).Contributes(LivingTextData.Activity)
            .Contributes(LivingTextParts.Asked).Contributes(LivingTextParts.AskedSources).Contributes(LivingTextParts.News)
            .Fills(AllianceSlots.Page, "_AllianceTexts", LivingTextParts.OfAlliance)
            .Contributes(new PlaceRoom(AllianceSeats.Place, 51, "Texte der Netzwerke", LivingTextPaths.Room))
            .Contributes(new PlaceRoom(NetworkSeats.Place, 16, "Texte für Mitglieder", LivingTextPaths.Room))
            .Contributes(new ThingNames(db => db.LivingTexts.Where(one => one.OfferedAt != null)
                .Select(one => new NamedThing { Id = one.Id, Name = one.Heading })))
            .Contributes(new HelpTopic("netztexte", "Ein Text für alle Mitglieder",
                "Das Netzwerk schreibt, die Bündnisse zeigen, alle erfahren Änderungen.",
                "Help/_LivingTexts", HelpGroups.Alliances, Position.After("materialien")))
            .Contributes(LivingTextScene.Scene);
        Work(module);
    }

    private static void Work(Registration module) => module
        .Reacts<LivingTextWithdrawn>(LivingTextReactions.Withdrawn).Reacts<NetworkEnded>(LivingTextReactions.NetworkEnded)
        .Reacts<MemberLeft>(LivingTextReactions.MemberLeft).Reacts<AllianceEnded>(LivingTextReactions.AllianceEnded)
        .Reacts<LivingTextChanged>(Changed)
        .HandlesJob<LivingTextNews, TellLivingTextNews>("LivingTextNews", Priority.Bulk, called: "Von einem geänderten Text berichten")
        .HandlesDailyJob<LivingTextMorning, LookForExpired>("LivingTextMorning", hour: 6, called: "Abgelaufene Texte der Netzwerke suchen");

    private static Task Changed(Db db, LivingTextChanged happened, CancellationToken cancel)
    {
        db.EnqueueOnce(new LivingTextNews(happened.SubjectId, happened.Number), $"{happened.SubjectId:N}:{happened.Number}", happened.At);
        return Task.CompletedTask;
    }
}
