using Buendnisnetz.Organisations;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.JointWork.Pages;

/// <summary>The rights that were lent for one thing, and to whom they can be.</summary>
/// <param name="Rights">All that were ever lent, the last one first.</param>
/// <param name="People">Who holds them, by id.</param>
/// <param name="Partners">The partners to whom one can be lent.</param>
/// <param name="At">Now, in UTC.</param>
internal sealed record RightsView(
    IReadOnlyList<LentRight> Rights, IReadOnlyDictionary<Guid, string> People, IReadOnlyList<SelectListItem> Partners, DateTimeOffset At)
{
    /// <summary>Of a thing, for somebody who lends in the name of an alliance, or of an office.</summary>
    public static async Task<RightsView> Of(Db db, LendingOf what, IQueryable<Guid?> partners, DateTimeOffset at, CancellationToken cancel)
    {
        var rights = await db.LentRights.Where(one => one.ThingId == what.ThingId && one.Place == what.Place)
            .Include(one => one.Organisation).AsNoTracking().OrderByDescending(one => one.LentAt).ThenBy(one => one.Id).ToListAsync(cancel);
        var ids = rights.Select(one => one.PersonId).OfType<Guid>().ToList();
        var people = await db.Set<Accounts.Person>().Where(one => ids.Contains(one.Id))
            .ToDictionaryAsync(one => one.Id, one => one.Name, cancel);
        var houses = await db.Organisations.Standing.Where(one => partners.Contains(one.Id)).OrderBy(one => one.SortKey)
            .ThenBy(one => one.Id).Select(one => new { one.Id, one.Name, one.Town }).ToListAsync(cancel);
        return new(rights, people, [new("bitte wählen", ""), .. houses.Select(one =>
            new SelectListItem(string.IsNullOrEmpty(one.Town) ? one.Name : $"{one.Name}, {one.Town}", one.Id.ToString()))], at);
    }
}
