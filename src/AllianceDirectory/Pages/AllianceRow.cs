using System.Linq.Expressions;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.AllianceDirectory.Pages;

/// <summary>An alliance in a list.</summary>
internal sealed record AllianceRow(
    string Slug, string Name, string AreaName, LifeState State, FuzzyDate? FoundedOn, int Partners, Guid? CoverFileId, double? Latitude,
        double? Longitude)
{
    public string Path => AlliancePaths.Of(Slug);
}

internal static class AllianceRows
{
    /// <summary>What is shown of an alliance, with the partners counted on that day.</summary>
    public static Expression<Func<Alliance, AllianceRow>> On(DateOnly day) => alliance => new AllianceRow(
        alliance.Slug, alliance.Name, alliance.AreaName, alliance.State, alliance.FoundedOn,
        alliance.Partnerships.Count(partner => partner.CountsFrom <= day
            && (partner.CountsUntil == null || partner.CountsUntil >= day)),
        alliance.Pictures.OrderBy(picture => picture.Id).Select(picture => (Guid?)picture.FileId).FirstOrDefault(),
        alliance.Latitude, alliance.Longitude);

    extension(IQueryable<Alliance> alliances)
    {
        /// <summary>As rows, with the partners counted on that day.</summary>
        public IQueryable<AllianceRow> AsRows(DateOnly day) => alliances.Select(On(day));
    }
}
