using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;
using Buendnisnetz.News;
using Buendnisnetz.Projects;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.JointWork;

/// <summary>What the members of a network do together: joint projects, labels, and partners to whom a right is lent.</summary>
public sealed class JointWorkModule : Module
{
    /// <inheritdoc />
    public override void Register(Registration module)
    {
        module.Services.AddScoped<JointDesk>().AddScoped<RightsDesk>();
        foreach (var data in JointData.All) module.Contributes(data);
        foreach (var lines in NetworkJointWork.Asked) module.Contributes(lines);
        foreach (var lines in ProjectJointWork.Asked) module.Contributes(lines);
        module.Maps(JointMapping.Map).StylesOf<ProjectsModule>("plaque.css").Contributes(JointData.Activity)
            .Contributes(JointData.Merge).Contributes(LabelsInPause.Topic)
            .Contributes(JointTasks.Waiting)
            .Contributes(new PlaceKind(JointSeats.Label, LabelNames)).Contributes(new SeatsAt(JointSeats.Label, JointSeats.LabelPartner))
            .Contributes(new PlaceRoom(NetworkSeats.Place, 44, "Gemeinsam getragen", JointPaths.Room))
            .Contributes(new SitemapRows("label", db => db.Labels.Select(one => new SitemapRow { Id = one.Id, Slug = one.Slug }),
                row => JointPaths.Label(row.Slug)))
            .Contributes(new HelpTopic("gemeinsam", "Gemeinsam tragen", "Gemeinschaftsprojekte, Labels, übertragene Rechte.",
                "Help/_JointWork", HelpGroups.Alliances, Position.After("projekte")))
            .Fills(NetworkSlots.Page, "_NetworkJointWork", NetworkJointWork.Of)
            .Fills(ProjectSlots.Page, "_ProjectJointWork", ProjectJointWork.Of)
            .Fills(DeskSlots.Everybody, "_LentToMe", (visit, desk) => LentToMe.Of(visit, desk.Me))
            .Contributes(new PlaceKind(JointSeats.News, ProjectTitles)).Contributes(new SeatsAt(JointSeats.News, JointSeats.NewsPartner))
            .Contributes(new PictureUse((db, _) => db.Labels.Where(one => one.PictureFileId != null)
                .Select(one => one.PictureFileId!.Value)))
            .Fills(NewsSlots.Head, "_NewsOfProject", NewsOfProject.Of)
            .Reacts<JointProjectEnded>(NewsRights.JointEnded).Reacts<MemberLeft>(NewsRights.MemberLeft)
            .Reacts<PartnerLeft>(JointReactions.PartnerLeft).Reacts<MemberLeft>(JointReactions.MemberLeft)
            .Reacts<CarrierLeft>(JointReactions.CarrierLeft)
            .Contributes(JointScene.Scene);
    }

    private static async Task<IReadOnlyDictionary<Guid, string>> LabelNames(Db db, IReadOnlyCollection<Guid> ids,
        CancellationToken cancel) =>
        await db.Labels.Where(one => ids.Contains(one.Id)).ToDictionaryAsync(one => one.Id, one => one.Name, cancel);

    private static async Task<IReadOnlyDictionary<Guid, string>> ProjectTitles(Db db, IReadOnlyCollection<Guid> ids,
        CancellationToken cancel) =>
        await db.Projects.Where(one => ids.Contains(one.Id)).ToDictionaryAsync(one => one.Id, one => one.Title, cancel);
}
