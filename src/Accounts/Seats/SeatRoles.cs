namespace Buendnisnetz.Accounts;

/// <summary>The roles as they are called on the page.</summary>
public static class SeatRoles
{
    /// <summary>The seats of the instance itself.</summary>
    public static IReadOnlyList<SeatRole> OfInstance { get; } = [SeatRole.Administrator, SeatRole.DataProtection, SeatRole.Office];

    extension(SeatRole role)
    {
        /// <summary>"Koordination", "Stellvertretung".</summary>
        public string Label => role switch
        {
            SeatRole.Coordinator => "Koordination",
            SeatRole.Deputy => "Stellvertretung",
            SeatRole.Editor => "Redaktion",
            SeatRole.Office => "Geschäftsstelle",
            SeatRole.Administrator => "Administration",
            SeatRole.DataProtection => "Datenschutz",
            _ => role.ToString(),
        };
    }
}
