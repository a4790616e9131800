namespace Buendnisnetz.Alliances;

/// <summary>What happens when somebody says of a fact that it is still right.</summary>
internal static class FactAnswers
{
    public static async Task ConfirmContactPoint(Db db, Guid fact, Guid? by, DateTimeOffset at, CancellationToken cancel)
    {
        var alliance = await db.Alliances.ForClosingContactPoint
            .SingleAsync(one => one.ContactPoints.Any(point => point.Id == fact), cancel);
        alliance.Confirm(alliance.ContactPoints.Single(point => point.Id == fact), by, at);
    }

    public static async Task ConfirmPartners(Db db, Guid fact, Guid? by, DateTimeOffset at, CancellationToken cancel) =>
        (await db.Alliances.Include(one => one.Partnerships).SingleAsync(one => one.Id == fact, cancel)).ConfirmPartners(by, at);

    public static async Task ConfirmProfile(Db db, Guid fact, Guid? by, DateTimeOffset at, CancellationToken cancel) =>
        (await db.Alliances.SingleAsync(one => one.Id == fact, cancel)).ConfirmProfile(by, at);

    public static async Task ConfirmExistence(Db db, Guid fact, Guid? by, DateTimeOffset at, CancellationToken cancel) =>
        (await db.Alliances.SingleAsync(one => one.Id == fact, cancel)).ConfirmExistence(by, at);
}
