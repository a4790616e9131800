using Buendnisnetz.Alliances;

namespace Buendnisnetz.Tests.Alliances;

public sealed class PictureTests
{
    [Theory]
    [InlineData("", "Quelle: Stadt")]
    [InlineData("Kinder am Brunnen", " ")]
    public void A_picture_without_alternative_text_or_credit_is_not_shown(string alt, string credit)
    {
        var alliance = Founded.Alliance();
        Assert.Throws<Refusal>(() => alliance.Show(Guid.NewGuid(), new PictureText(alt, credit, null, PersonsGround.Consent), null,
            Founded.Noon));
        Assert.Empty(alliance.Pictures);
    }
}
