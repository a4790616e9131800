namespace Buendnisnetz.Bench;

/// <summary>How much there is in an instance: one alliance, one Land, the nation today.</summary>
/// <param name="Name">S, M or L.</param>
/// <param name="Active">Alliances at work.</param>
/// <param name="Paused">Alliances in a creative pause.</param>
/// <param name="Ended">Alliances that have ended.</param>
/// <param name="Organisations">Organisations, shared by all.</param>
/// <param name="Partners">Partnerships that count today.</param>
/// <param name="FormerPartners">Partnerships that have ended.</param>
/// <param name="People">People with an account.</param>
/// <param name="Events">Events of several years.</param>
/// <param name="Registered">Who has registered for the congress already.</param>
/// <param name="Projects">Projects of all alliances.</param>
/// <param name="Materials">Materials that they hand on.</param>
/// <param name="Posts">What is said in the community.</param>
/// <param name="NewsEach">News items of each alliance.</param>
internal sealed record Size(string Name, int Active, int Paused, int Ended, int Organisations, int Partners, int FormerPartners,
    int People, int Events, int Registered, int Projects, int Materials, int Posts,
    int NewsEach = 12)
{
    private static readonly Size[] All =
    [
        new("S", 1, 0, 0, 45, 41, 10, 12, 30, 20, 20, 8, 60),
        new("M", 60, 8, 12, 3_000, 3_500, 1_000, 400, 3_000, 300, 2_000, 600, 1_000),
        new("L", 300, 120, 250, 20_000, 19_000, 8_000, 2_500, 40_000, 2_000, 100_000, 30_000, 15_000),
    ];

    public int Alliances => Active + Paused + Ended;

    public static Size? Of(string name) => Array.Find(All, size => size.Name == name);
}
