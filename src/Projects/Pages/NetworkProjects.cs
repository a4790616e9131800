using Buendnisnetz.Networks;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Buendnisnetz.Projects.Pages;

/// <summary>On the page of a network: how many projects its members have, by action field and state, and the gaps.</summary>
/// <param name="Network">The network.</param>
/// <param name="Count">How many the reader may read.</param>
/// <param name="Running">How many of them are at work.</param>
/// <param name="Figures">The figures.</param>
internal sealed record NetworkProjects(Network Network, int Count, int Running, ProjectFigures Figures)
{
    /// <summary>Counts what the reader may read, on the shelf: who the members are is asked together with what was written since.</summary>
    public static async Task<NetworkProjects?> Of(SlotVisit visit, Network network)
    {
        var (shelf, sight) = await visit.Db.GetService<ProjectShelf>().Look(visit.Db, visit.Me, network.Id, visit.Cancel);
        var found = ProjectsFound.On(shelf, new() { Alliances = sight.Members }, sight);
        return new(network, found.All, found.In(ProjectState.Running),
            ProjectFigures.Of(network, found, shelf.Known, found.Fields(shelf.Ways)));
    }
}
