using Buendnisnetz.Alliances;

namespace Buendnisnetz.Tests.Alliances;

public sealed class ContactPointTests
{
    [Fact]
    public void Somebody_must_be_reachable_and_for_somebody()
    {
        Assert.NotNull(new ContactDetails("Büro", Audience.Families, null, null).Obstacle());
        Assert.NotNull(new ContactDetails("Büro", Audience.None, "a@example.org", null).Obstacle());
        Assert.Null(Founded.Office.Obstacle());
    }

    [Fact]
    public void Groups_may_overlap()
    {
        var audiences = Audience.Companies | Audience.Institutions;
        Assert.Equal(["Unternehmen", "Institutionen und Fachleute"], audiences.Labels);
    }

    [Fact]
    public void Confirming_makes_a_contact_point_fresh_again()
    {
        var alliance = Founded.Alliance();
        var point = alliance.Open(Founded.Office, null, Founded.Noon);
        alliance.Confirm(point, null, Founded.Noon.AddDays(400));
        Assert.Equal(Founded.Noon.AddDays(400), point.CheckedAt);
    }
}
