using Buendnisnetz.Alliances;
using Buendnisnetz.Demo;

namespace Buendnisnetz.Tests.Demo;

public sealed class LandscapeTests(DemoHouse demo) : IClassFixture<DemoHouse>
{
    [Fact]
    public void The_same_seed_draws_the_same_landscape_as_PNG()
    {
        var drawn = Landscape.Draw(Palette.Morning, 1);
        Assert.Equal(drawn, Landscape.Draw(Palette.Morning, 1));
        Assert.NotEqual(drawn, Landscape.Draw(Palette.Evening, 4));
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], drawn[..4]);
    }

    [Fact]
    public async Task Drawn_pictures_hang_in_the_gallery_with_words_and_credit()
    {
        var pictures = await demo.House.In(db => db.Set<Picture>().AsNoTracking().ToListAsync());
        Assert.True(pictures.Count >= 3);
        Assert.All(pictures, picture => Assert.True(picture.Alt.Length > 20 && picture.Credit.Length > 0));
        var answer = await demo.House.Visit().Client.GetAsync(Pictures.Path(pictures[0].FileId, 800));
        Assert.Equal("image/webp", answer.Content.Headers.ContentType?.MediaType);
    }
}
