namespace Buendnisnetz.Accounts;

/// <summary>Where the pages of the accounts lie.</summary>
public static class AccountPaths
{
    /// <summary>The desk: where one arrives after signing in.</summary>
    public const string Desk = "/schreibtisch";

    /// <summary>One's own profile.</summary>
    public const string Profile = "/profil";

    /// <summary>Sign in, and come back to a page afterwards.</summary>
    public static string SignIn(string? back = null) => back is null or "/" ? "/anmelden" : $"/anmelden?zurueck={Uri.EscapeDataString(back)}";

    /// <summary>An access link.</summary>
    public static string Link(string token) => $"/zugang/{token}";
}
