using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.ActivityReports;

/// <summary>What an alliance did in a year: drafted out of its records, sent to its networks, read there as a stream of ideas.</summary>
public sealed class ActivityReportsModule : Module
{
    /// <inheritdoc />
    public override void Register(Registration module)
    {
        module.Services.AddScoped<ReportDesk>();
        foreach (var data in ReportData.All) module.Contributes(data);
        foreach (var source in new[] { ProjectsOfYear.Source, ImitationsOfYear.Source, EventsOfYear.Source, PartnersOfYear.Source,
            NewsOfYear.Source }) module.Contributes(source);
        module.Maps(ReportMapping.Map).Contributes(ReportData.Activity).Contributes(ReportTasks.Year)
            .Contributes(new PlaceRoom(AllianceSeats.Place, 36, "Tätigkeitsberichte", ReportPaths.Room))
            .Contributes(new PlaceRoom(NetworkSeats.Place, 43, "Tätigkeitsberichte", ReportPaths.Room))
            .Contributes(new HelpTopic("taetigkeitsbericht", "Ein Jahr erzählen", "Ein Entwurf aus dem, was festgehalten ist.",
                "Help/_ActivityReports", HelpGroups.Alliances, Position.After("projekte")))
            .OnEvent<ActivityReportSent, ReportNotices>("ReportNotices", called: "Von einem Tätigkeitsbericht berichten")
            .Fills(NetworkSlots.Page, "_NetworkReports")
            .Contributes(ReportScene.Scene);
    }
}
